import { describe, expect, test } from 'vitest'
import type { MentionClass } from '../pipeline/core/mentioned.ts'
import type { Problem } from '../pipeline/core/text.ts'
import { loadLexicon } from '../pipeline/lexicon/index.ts'
import type { CueRow } from '../pipeline/lexicon/rows.ts'
import { classesOf, mentionsOf } from './mention-classes.ts'

function table(
  name: string,
  cases: readonly (readonly [text: string, ...expected: readonly string[]])[],
): void {
  describe(name, () => {
    for (const [text, ...expected] of cases) test(text, () => expect(classesOf(text)).toEqual(expected))
  })
}

table('observation', [
  ['全市生产总值达到376.2亿元，增长7.1%。', '376.2亿元 observation', '7.1% observation'],
  ['新建改建水厂12座、泵站7座。', '12座 observation', '7座 observation'],
  ['三次产业比为9.1∶41.4∶49.5。', '9.1 observation', '41.4 observation', '49.5 observation'],
  ['出台八项措施，抓好五个方面工作。', '八项 observation', '五个方面 observation'],
  ['帮扶2.3万困难群众。', '2.3万 observation'],
  ['建成8万吨污水处理设施。', '8万吨 observation'],
  ['税收保持在70亿元以上。', '70亿元 observation'],
  ['优良天数301天，增加16天。', '301天 observation', '16天 observation'],
  ['办证时限压缩至2小时。', '2小时 observation'],
  ['人均预期寿命78.2岁。', '78.2岁 observation'],
])

table('rank', [
  ['总量居全省第三，增速列全国第12位。', '第三 observation', '第12位 observation'],
  ['坚持质量第一、信誉至上。', '第一 name'],
  ['把安全摆在首位。', '首位 name'],
  ['位列全国72个城市第5位。', '72个 name', '第5位 observation'],
])

table('time', [
  ['2018年5月动工，当年12月底完工。', '2018年5月 time', '12月底 time'],
  ['五年来，累计投入80亿元。', '五年 time', '80亿元 observation'],
  ['落实24小时值班，推进三年行动。', '24小时 time', '三年 time'],
  ['提前2年完成，连续6年增长。', '2年 time', '6年 time'],
  ['每半个月召开一次例会。', '半个月 time', '一次 time'],
])

table('enumerator', [
  ['一是扩大投资；二是促进消费。', '一是 enumerator', '二是 enumerator'],
  ['（一）加快建设。', '（一） enumerator'],
  ['财政收入[3]增长5%。', '[3] enumerator', '5% observation'],
  ['第一，抓好春耕。', '第一 enumerator'],
])

table('name', [
  ['党的十九大和十八届五中全会精神', '十九大 name', '十八届 name', '五中 name'],
  ['“十二五”规划', '十二五 name'],
  ['打造“五好”社区、四大基地', '五好 name', '四大 name'],
  ['PM2.5浓度下降，SO2达标', 'PM2.5 name', 'SO2 name'],
  ['206国道改线，3号线开通', '206国道 name', '3号线 name'],
  ['三期工程开工，省市县三级联动', '三期 name', '三级 name'],
  ['全省唯一一家试点', '一家 name'],
  ['实行一次受理', '一次 name'],
  ['沿江六县协作', '六县 name'],
  ['围绕三个环节发力', '三个 name'],
  ['市委八届三次全会', '八届 name', '三次 name'],
  ['万元生产总值能耗下降4%', '万元 name', '4% observation'],
])

table('threshold', [
  ['新开工5亿元以上项目18个。', '5亿元 threshold', '18个 observation'],
  ['65岁及以上人口占15%。', '65岁 threshold', '15% observation'],
  ['对占地5亩以上的620家企业评价', '5亩 threshold', '620家 observation'],
  ['年主营业务收入2000万元及以上工业企业', '2000万元 threshold'],
])

table('attribute', [
  ['推进泰和90MW光伏发电项目。', '90MW attribute'],
  ['加快2×1350m3高炉建设。', '2×1350m3 attribute'],
  ['年产80万吨线材项目投产。', '80万吨 attribute'],
  ['架设220千伏线路60公里。', '220千伏 attribute', '60公里 observation'],
])

table('no mention', [
  ['统一部署，进一步压实责任，千方百计抓好一批项目。'],
  ['二氧化硫和三文鱼，长三角一体化。'],
])

describe('every cue by its examples', () => {
  const gives: Readonly<Record<CueRow['kind'], MentionClass>> = {
    scope: 'observation',
    'time-indicator': 'observation',
    'age-indicator': 'observation',
    session: 'name',
    single: 'name',
    statement: 'observation',
    'level-noun': 'observation',
    capacity: 'attribute',
    output: 'name',
    'size-counter': 'threshold',
    'abstract-counter': 'name',
    'time-change': 'observation',
    street: 'name',
    collective: 'name',
    compass: 'name',
    'grade-noun': 'name',
    'extent-noun': 'observation',
    'plant-measure': 'attribute',
    'sum-noun': 'threshold',
    'fixed-group': 'name',
    honour: 'name',
    event: 'time',
    incident: 'time',
  }
  for (const row of loadLexicon().cues) {
    test(`${row.kind} ${row.word}`, () => {
      const first = (text: string) => mentionsOf(text).mentions[0]?.class
      for (const text of row.yes) expect(first(text), `yes: ${text}`).toBe(gives[row.kind])
      for (const text of row.no ?? []) expect(first(text), `no: ${text}`).not.toBe(gives[row.kind])
    })
  }
})

describe('every noun of speech and every project by its examples', () => {
  const classes = (text: string) => mentionsOf(text).mentions.map((mention) => mention.class)
  const lexicon = loadLexicon()
  for (const { word, yes, no = [] } of lexicon.rhetoric) {
    test(word, () => {
      for (const text of yes) expect(classes(text), text).toEqual(['name'])
      for (const text of no) expect(classes(text), text).toEqual(['observation'])
    })
  }
  for (const { word, kind, yes, no = [] } of lexicon.projects) {
    test(`${kind} ${word}`, () => {
      const named = kind === 'thing' ? 'attribute' : 'observation'
      for (const text of yes) expect(classes(text), text).toEqual([named])
      for (const text of no) expect(classes(text), text).not.toEqual([named])
    })
  }
})

test('what cannot be read is told', () => {
  const problems: Problem[] = []
  const { mentions } = mentionsOf('完成投资$1.$2亿元。', problems)
  expect(mentions).toMatchObject([{ text: '$1.$2亿元', value: null }])
  expect(problems).toMatchObject([{ ruleId: 'mentions/lost-number', span: { start: 4, end: 11 } }])
})

test('a mistyped point is read and told', () => {
  const problems: Problem[] = []
  const { mentions } = mentionsOf('用水量增长7，4%。', problems)
  expect(mentions).toMatchObject([{ text: '7，4%', value: '7.4' }])
  expect(mentions[0]?.rules).toContain('mended-number')
  expect(problems).toMatchObject([{ ruleId: 'mentions/mended-number', severity: 'warning' }])
})

describe('a number in two pieces is told, never guessed', () => {
  const told = (text: string) => {
    const problems: Problem[] = []
    mentionsOf(text, problems)
    return problems.map(({ ruleId, span }) => `${ruleId} ${text.slice(span?.start, span?.end)}`)
  }
  for (const text of ['贷款余额63 8.2亿元。', '贷款余额63\n.2亿元。', '贷款余额63。 2亿元。'])
    test(JSON.stringify(text), () => expect(told(text)).toEqual(['mentions/broken-number 63']))
  for (const text of ['贷款余额1 638.2亿元。', '到2018 350亿元。', '完成63 项，8.2亿元。'])
    test(`not ${text}`, () => expect(told(text)).toEqual([]))
})

test('tokens tile their passage', () => {
  const text = '2018年，全市 实现增加值376.2亿元（增长7.1%），“六稳”落实；①'
  const { tokens } = mentionsOf(text)
  expect(tokens[0]?.map((token) => token.text).join('')).toBe(text)
  expect(tokens[0]?.every((token) => text.slice(token.from, token.to) === token.text)).toBe(true)
})
