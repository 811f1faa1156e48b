import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Segmented } from '../pipeline/core/segmented.ts'
import type { Problem } from '../pipeline/core/text.ts'
import { loadLexicon } from '../pipeline/lexicon/index.ts'
import { segment } from '../pipeline/segment/index.ts'
import { textSource } from './extract-text.ts'

const lexicon = loadLexicon()

interface Beside {
  readonly path?: string
  readonly metaFile?: string
  readonly options?: Record<string, string>
}

function cut(
  text: string,
  { path = 'a.txt', ...beside }: Beside = {},
): Segmented & { told: readonly Problem[] } {
  const told: Problem[] = []
  const source = textSource({ bytes: new TextEncoder().encode(text), path, ...beside })
  return { ...segment(source, { lexicon, tag: () => [], tell: (problem) => told.push(problem) }), told }
}

/** Headings and what stands in no section of its own, with their parts: `review 一、工作回顾`. */
function parts(text: string, path = 'a.txt'): readonly string[] {
  return cut(text, { path }).passages.map(({ part, view }) => `${part} ${view.text}`)
}

describe('the parts of a work report', () => {
  const front = ['政府工作报告', '——2021年2月20日在曲沃县第十七届人民代表大会第一次会议上', '各位代表：']
  const given = front.map((line) => `front ${line}`)
  const prose = '全县上下同心协力，各项事业取得新的进展。'

  it.each([
    ['年份和词语', '一、2020年工作回顾', '二、2021年主要工作'],
    ['回顾届内的政府工作', '一、2020年及本届政府工作回顾', '二、今后五年的奋斗目标'],
    ['五年规划', '一、“十三五”时期的成就', '二、“十四五”时期的总体考虑'],
    ['汉字年份', '一、二〇二〇年的工作', '二、二〇二一年的工作意见'],
    ['只有回顾写明', '一、2020年工作回顾', '二、加快建设现代化强县'],
    ['年份后面没有年字', '一、回首2020，迈出坚实步伐', '二、着眼2021，实现更好发展'],
    ['回顾写明年数', '一、三年来的奋斗', '二、加快建设现代化强县'],
    ['都不写明，后一节写年份', '一、凝心聚力，完成了各项任务', '二、再接再厉，做好2021年的工作'],
  ])('%s', (_, review, plan) => {
    expect(parts([...front, review, prose, plan, prose].join('\n'))).toEqual([
      ...given,
      `review ${review}`,
      `review ${prose}`,
      `plan ${plan}`,
      `plan ${prose}`,
    ])
  })

  it('五年规划还在实施，它的任务属于计划，前一年的执行情况属于回顾', () => {
    const lines = ['一、第十四个五年规划的基本任务', '二、规划第一年的执行情况', '三、主要措施']
    const text = [...front, ...lines.flatMap((line) => [line, prose])].join('\n')
    const held = parts(text).filter((line) => /[一二三]、/u.test(line))
    expect(held).toEqual([`plan ${lines[0]}`, `review ${lines[1]}`, `plan ${lines[2]}`])
  })

  it.each([
    ['今年经济社会发展的主要预期目标是：生产总值增长7%。', 'plan'],
    ['“十四五”时期全县发展的主要目标是：粮食稳定增产。', 'plan'],
    ['“十四五”是建设现代化强县的关键阶段。', 'plan'],
    ['主要预期目标是：生产总值增长7%。', 'plan'],
    ['年初确定的预期目标是：生产总值增长7%。', 'review'],
    ['《县城建设规划（2022—2025年）》印发，重点工作有序推进。', 'review'],
    ['2021年，我们将重点做好以下工作。', 'plan'],
    ['今年是新规划的开局之年。', 'plan'],
    ['今年以来，全县经济平稳运行。', 'review'],
    ['全面完成了今年的主要目标。', 'review'],
    ['2020年年初确定的主要目标如期实现。', 'review'],
  ])('没有标题时看句子：%s', (sentence, part) => {
    expect(parts([...front, '一、工作情况', prose, sentence].join('\n')).at(-1)).toBe(`${part} ${sentence}`)
  })

  it('十二月的报告里，今年是回顾的年份', () => {
    const december = ['政府工作报告', '——2020年12月28日在曲沃县人民代表大会上', '各位代表：', '一、工作回顾']
    const sentence = '今年的主要目标是增长7%，现已实现。'
    expect(parts([...december, sentence].join('\n')).at(-1)).toBe(`review ${sentence}`)
  })

  it('请予审议的一段在正文之前', () => {
    const request = '现在，我代表县人民政府向大会报告工作，请予审议。'
    expect(parts([...front, request, '一、2020年工作回顾', prose].join('\n'))[3]).toBe(`front ${request}`)
  })

  it('目录在正文之前', () => {
    const text = [
      '政府工作报告',
      '目录',
      '一、2020年工作回顾',
      '二、2021年工作安排',
      '一、2020年工作回顾',
      prose,
    ]
    expect(parts(text.join('\n')).slice(1, 5)).toEqual([
      'front 目录',
      'front 一、2020年工作回顾',
      'front 二、2021年工作安排',
      'review 一、2020年工作回顾',
    ])
  })

  it('公报没有计划的部分', () => {
    const text = ['曲沃县2020年国民经济和社会发展统计公报', '一、综合', prose, '二、重点工作', prose]
    expect(parts(text.join('\n')).filter((line) => line.startsWith('plan'))).toEqual([])
  })
})

describe('what the text and what stands beside it say', () => {
  const report = '曲沃县2020年国民经济和社会发展统计公报\n一、综合\n全县经济运行平稳。'

  it('follows the text and tells of both where they disagree', () => {
    const { facts, told } = cut(report, { path: '平山县/2015.txt', metaFile: '{"review_year": 2018}' })
    expect([facts.region?.name, facts.reviewYear]).toEqual(['曲沃县', 2020])
    expect(told.map(({ ruleId }) => ruleId)).toEqual([
      'segment/region-disagrees',
      'segment/year-disagrees',
      'segment/year-disagrees',
    ])
    expect(told[0]?.reason).toMatch(/曲沃县.*平山县/)
  })

  it('takes what the text does not say from beside it, and says from where', () => {
    const { facts } = cut('一、综合\n全县经济运行平稳。', {
      path: '曲沃县/x.txt',
      metaFile: '{"title": "统计公报", "review_year": "2019", "kind": "bulletin"}',
      options: { title: '全县概况' },
    })
    expect(facts).toMatchObject({
      title: '全县概况',
      kind: 'bulletin',
      reviewYear: 2019,
      region: { code: '141021' },
    })
    expect(facts.origins).toMatchObject({ title: 'option', reviewYear: 'metaFile', region: 'path' })
  })

  it('tells what is missing, with the remedy', () => {
    const { told } = cut('一、综合\n经济运行平稳。')
    expect(told.map(({ ruleId }) => ruleId)).toEqual([
      'segment/no-title',
      'segment/no-year',
      'segment/no-region',
    ])
    for (const { reason } of told) expect(reason).toMatch(/\.meta\.json/)
  })

  it('tells of prose that Markdown takes for code', () => {
    const { told } = cut('正文。\n\n    全县生产总值增长6%。', { path: 'a.md' })
    expect(told.map(({ ruleId }) => ruleId)).toContain('segment/prose-in-code')
  })
})

describe('any text', () => {
  const words = [
    '一、',
    '（一）',
    '1.',
    '一是',
    '2021年',
    '工作回顾',
    '安排',
    '增长',
    '5%',
    '。',
    '，',
    '“',
    '（',
    '\n',
    '\n\n',
    ' ',
    '|',
    '*',
    '各位代表：',
    '单位：元',
  ]
  const texts = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })), {
    minLength: 1,
    maxLength: 60,
  })

  it.each(['1. >', '1. > 附注5%。', '1. <b>5%</b>', '1. # 一、综合', '1. - 3个'])(
    '%s: its marker stands once',
    (text) => {
      const report = cut(text, { path: 'a.md' })
      expect(shownTwice(report)).toEqual([])
      expect(shown(report)).toEqual(read(report))
    },
  )

  it.each(['txt', 'md'])('is cut into passages that hold every visible character once (%s)', (ending) => {
    fc.assert(
      fc.property(texts, (pieces) => {
        const text = pieces.join('').replaceAll('\0', '')
        if (text === '') return
        const report = cut(text, { path: `a.${ending}` })
        expect(shownTwice(report)).toEqual([])
        expect(shown(report)).toEqual(read(report))
      }),
      { numRuns: 300 },
    )
  })
})

/** Source offsets of the characters in all passages, in order. */
function shown({ passages }: Segmented): readonly number[] {
  return passages.flatMap(({ view }) => visible(view)).sort((a, b) => a - b)
}

/** The same for the blocks and furniture that the passages were made of. */
function read({ blocks, furniture }: Segmented): readonly number[] {
  const views = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat().map((cell) => cell.view) : [block.view],
  )
  return [...views, ...furniture.map((piece) => piece.view)].flatMap(visible).sort((a, b) => a - b)
}

function visible({ text, starts }: { readonly text: string; readonly starts: readonly number[] }): number[] {
  return starts.filter((_, at) => text[at] !== ' ')
}

function shownTwice(report: Segmented): readonly number[] {
  return shown(report).filter((offset, at, all) => offset === all[at - 1])
}

describe('a report that stops in mid-sentence', () => {
  const rules = (text: string) => cut(text).told.map(({ ruleId }) => ruleId)
  const report = '青河县2021年政府工作报告\n\n全县粮食产量完成8.6万吨，增长5%。\n\n'

  it('is told', () => {
    expect(
      rules(`${report}全县新建高标准农田3.2万亩，改造老旧小区12个，新增城镇就业2160人，农村劳动力转移`),
    ).toContain('segment/cut-off')
  })
  it.each([
    '全县新建高标准农田3.2万亩，改造老旧小区12个，新增城镇就业2160人。',
    '附件：主要指标表',
    '2022年1月5日',
  ])('but not one that ends in %s', (end) => expect(rules(report + end)).not.toContain('segment/cut-off'))
})
