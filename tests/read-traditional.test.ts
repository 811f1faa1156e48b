import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Extracted, type ExtractOptions, extract, type ObservationRow } from '../pipeline/index.ts'
import { traditionalPairs } from '../pipeline/lexicon/hanzi.ts'
import { loadGazetteer } from '../pipeline/lexicon/regions.ts'
import { scriptOf, toSimplified } from '../pipeline/read/traditional.ts'

const simplified = readFileSync('fixtures/formats/report.md', 'utf8')
const traditional = readFileSync('fixtures/formats/report-traditional.md', 'utf8')
const big5 = readFileSync('fixtures/formats/report-big5.md')

describe('one report in both scripts', async () => {
  const name = '青河县/2021.md'
  const [one, other, inBig5] = await Promise.all(
    [simplified, traditional, big5].map((content) => extract({ name, content })),
  )

  it('has the same rows but for the spelling', () => {
    expect(toSimplified(spelled(other))).toBe(spelled(one))
  })
  it('is spelled as it is written', () => {
    expect(toSimplified(spelled(other))).not.toBe(spelled(other))
    for (const { indicator, section, text } of other?.observations ?? []) {
      expect(traditional).toContain(text)
      for (const part of section?.split(' > ') ?? []) expect(traditional).toContain(part)
      expect(indicator ?? '').not.toMatch(/[区总产业亿长农县财]/u)
    }
    expect(other?.documents[0]).toMatchObject({ title: '青河縣2021年國民經濟和社會發展統計公報' })
  })
  it('has the region that GB/T 2260 names', () => {
    expect(other?.documents[0]).toMatchObject({ region_name: '青河县', region_code: '654325' })
  })
  it('is the same in Big5, but for the encoding', () => {
    expect(inBig5?.documents[0]?.encoding).toBe('big5')
    expect(inBig5?.observations.map(stated)).toEqual(other?.observations.map(stated))
  })
})

describe('the script of a report', () => {
  it.each([
    ['全縣地區生產總值115.8億元，增長6.9%。', 'traditional'],
    ['全县地区生产总值115.8亿元，增长6.9%。', 'simplified'],
    ['全县乾县、於潜、锺山地区生产总值115.8亿元，乾隆年间建，增长6.9%。', 'simplified'],
    ['全县学习「實事求是」碑文，地区生产总值115.8亿元，增长6.9%，财政收入增长3%。', 'simplified'],
    ['12.5 11.3 6.9', 'simplified'],
  ])('%s', (text, script) => {
    expect(scriptOf(text)).toBe(script)
  })
})

describe('characters are read as', () => {
  it.each([
    ['國民經濟和社會發展計畫執行情況', '国民经济和社会发展计划执行情况'],
    ['臺灣、裡面、裏面、爲、為、羣眾', '台湾、里面、里面、为、为、群众'],
    ['乾縣、乾安縣、乾旱', '乾县、乾安县、干旱'],
    ['著力、隨著、顯著、著名', '着力、随着、显著、著名'],
    ['「十四五」期間『雙百』', '“十四五”期间‘双百’'],
    ['答覆、覆蓋、瞭解、憑藉', '答复、覆盖、了解、凭借'],
  ])('%s', (written, shown) => {
    expect(toSimplified(written)).toBe(shown)
  })
  it('others of the same length, so that offsets hold', () => {
    for (const [written, shown] of traditionalPairs()) expect(shown).toHaveLength(written.length)
  })
  it('themselves in the name of a region', () => {
    const changed = [...loadGazetteer().byName.keys()].filter((name) => toSimplified(name) !== name)
    expect(changed).toEqual([])
  })
})

describe('a name is spelled', () => {
  const opening = '全縣經濟和社會發展良好，各項事業取得新進展，人民生活繼續改善。'

  it('as in its sentence, and not as most often', async () => {
    const { observations } = await rows(`${opening}颱風、台風和颱風之後，台商投資5.2億元，臺資企業20家。`)
    expect(observations.map(({ indicator }) => indicator)).toEqual(['台商投資', '臺資企業'])
  })
  it('by its neighbours where it is put together', async () => {
    const table = '| 指標 | 完成（億元） |\n|---|---|\n| 麵粉產值 | 5.2 |\n| 地面工程投資 | 3.1 |'
    const { observations } = await rows(`${opening}\n\n${table}`, 'a.md')
    expect(observations.map(({ indicator }) => indicator)).toEqual(['麵粉產值', '地面工程投資'])
  })
  it('with its rank and its whole', async () => {
    const { observations } = await rows(`${opening}工業增加值5.2億元，居全縣第三，佔地區生產總值的34%。`)
    expect(observations.map(({ rank_scope, basis }) => [rank_scope, basis])).toEqual([
      [null, null],
      ['全縣', null],
      [null, '地區生產總值'],
    ])
  })
})

describe('what stands beside a report is understood in either script', () => {
  const content = '全年糧食總產量8.0萬噸，增長2.1%，農業農村發展形勢良好。'

  it.each<[string, string, ExtractOptions]>([
    ['its path', '山西省/曲沃縣/2020.txt', {}],
    ['a fact that the user gives', '2020.txt', { facts: { region: '曲沃縣' } }],
    ['a file of facts', '2020.txt', { metaFile: '{"region": "曲沃縣"}' }],
  ])('%s', async (_, name, options) => {
    const { documents } = await extract({ name, content }, options)
    expect(documents[0]).toMatchObject({ region_name: '曲沃县', region_code: '141021' })
  })
  it('a simplified report under a traditional path too', async () => {
    const { documents } = await extract({ name: '曲沃縣/2020.txt', content: '全年粮食总产量8.0万吨。' })
    expect(documents[0]).toMatchObject({ region_code: '141021' })
  })
  it('a title, which is kept as given', async () => {
    const { documents } = await extract(
      { name: 'a.txt', content },
      { facts: { title: '2020年政府工作報告' } },
    )
    expect(documents[0]).toMatchObject({
      title: '2020年政府工作報告',
      kind: 'work_report',
      review_year: 2019,
    })
  })
})

function rows(content: string, name = 'a.txt'): Promise<Extracted> {
  return extract({ name, content })
}

/** Without its place, and what is made of that. */
function stated({ observation_id, mention_id, qualifies, start, end, text, ...said }: ObservationRow) {
  return said
}

/** Everything that a report states, without what is made of its bytes. */
function spelled(extracted: Extracted | undefined): string {
  const facts = extracted?.documents.map(({ sha256, ...said }) => said)
  const said = extracted?.observations.map(({ observation_id, mention_id, qualifies, ...rest }) => rest)
  return JSON.stringify({ facts, said, classes: extracted?.mentions.map((one) => one.class) }, null, 1)
}
