import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { extract, type ObservationRow } from '../pipeline/index.ts'
import { calibrationOf } from '../scripts/accuracy/calibration.ts'
import { certaintyOf } from '../scripts/accuracy/certainty.ts'
import { byKind, mistakesIn, someOf } from '../scripts/accuracy/errors.ts'
import { figuresOf } from '../scripts/accuracy/figures.ts'
import { type Gold, readGold } from '../scripts/accuracy/gold.ts'
import { defaultGold, type SetName } from '../scripts/accuracy/gold-files.ts'
import { measure } from '../scripts/accuracy/measure.ts'
import { readmes, withTable } from '../scripts/accuracy/readme.ts'
import { score } from '../scripts/accuracy/score.ts'
import { sentenceAt } from '../scripts/accuracy/sentence-at.ts'
import { type SetSummary, setsOf, summaryOf } from '../scripts/accuracy/summary.ts'
import { mention, observation, rowsWith } from './judged-rows.ts'

const text = '粮食产量8万吨，增长3%。'
const level = { start: 4, end: 7, indicator: '粮食产量', value: '80000', unit: '吨' }
const growth = {
  start: 10,
  end: 12,
  indicator: '粮食产量',
  measure: 'growth',
  value: '3',
  unit: '%',
  basis: 'yoy',
} as const

const gold = goldOf(
  {
    class: 'observation',
    ...level,
    value: 80000,
    measure: 'level',
    basis: null,
    period: '2020',
    status: 'actual',
  },
  { class: 'observation', ...growth, value: 3, period: '2020', status: 'actual' },
)

function goldOf(...lines: readonly object[]): Gold {
  return readGold(lines.map((line) => JSON.stringify(line)).join('\n'))
}

function judged(observations: readonly ObservationRow[], against = gold) {
  return score(against, rowsWith(observations))
}

function kinds(observations: readonly ObservationRow[], against = gold): readonly string[] {
  return mistakesIn(judged(observations, against), 'gold', text).map(({ kind }) => kind)
}

describe('the scorer', () => {
  it('finds nothing wrong where nothing is', () => {
    const perfect = judged([observation(level), observation(growth)])
    expect(figuresOf([perfect])).toMatchObject({
      observations: { gold: 2, extracted: 2 },
      accounted: 1,
      class: 1,
      found_f1: 1,
      core_f1: 1,
      exact_f1: 1,
      fields: { indicator: 1, value: 1, entity: null },
    })
    expect(mistakesIn(perfect, 'gold', text)).toEqual([])
  })

  it('keeps a wrong core field from core and exact, another one from exact alone', () => {
    const wrongPeriod = judged([observation({ ...level, period: '2019' }), observation(growth)])
    expect(figuresOf([wrongPeriod])).toMatchObject({ found_f1: 1, core_f1: 0.5, exact_f1: 0.5 })
    const wrongBasis = judged([observation(level), observation({ ...growth, basis: 'mom' })])
    expect(figuresOf([wrongBasis])).toMatchObject({
      found_f1: 1,
      core_f1: 1,
      exact_f1: 0.5,
      fields: { basis: 0.5 },
    })
  })

  it('counts what is missed, and what the gold does not have', () => {
    expect(figuresOf([judged([observation(level)])])).toMatchObject({ found_f1: 0.6667, accounted: 0.5 })
    expect(kinds([observation(level)])).toEqual(['not accounted for', 'missed'])
    const extra = [observation(level), observation(growth), observation({ start: 0, end: 2 })]
    expect(figuresOf([judged(extra)])).toMatchObject({ exact_f1: 0.8 })
    expect(kinds(extra)).toEqual(['not in the gold'])
  })

  it('gives each of two statistics on one span the row that fits it', () => {
    const both = goldOf(
      { start: 4, end: 7, class: 'observation', indicator: '甲' },
      { start: 4, end: 7, class: 'observation', indicator: '乙' },
    )
    const rows = ['乙', '甲'].map((indicator) => observation({ ...level, indicator }))
    const found = score(both, rowsWith(rows, [mention(level)]))
    expect(figuresOf([found])).toMatchObject({ exact_f1: 1, accounted: 1 })
    expect(found.mentions).toHaveLength(1)
  })

  it('takes the row that covers the span best', () => {
    const wide = observation({ ...level, start: 0, end: 12, indicator: '其他' })
    expect(
      kinds([wide, observation(level)], goldOf({ ...level, class: 'observation', value: 80000 })),
    ).toEqual(['not in the gold'])
  })

  it('takes every accepted name, and any spelling of a name or unit', () => {
    const lenient = goldOf({
      start: 4,
      end: 7,
      class: 'observation',
      indicator: '新建“粮仓”',
      accept: ['粮仓的面积'],
      unit: '平方米',
    })
    for (const [indicator, unit] of [
      ['新建粮仓', 'm2'],
      ['粮仓面积', '平米'],
    ] as const)
      expect(kinds([observation({ ...level, indicator, unit })], lenient)).toEqual([])
  })

  it('leaves out what lies outside the stretches, and what only reaches into one', () => {
    const part = goldOf(
      { class: 'range', start: 0, end: 7 },
      { ...level, class: 'observation', value: 80000 },
    )
    const rows = [observation(level), observation(growth), observation({ start: 6, end: 9 })]
    expect(figuresOf([judged(rows, part)])).toMatchObject({
      observations: { gold: 1, extracted: 1 },
      exact_f1: 1,
    })
  })

  it('counts all reports together, not the mean of each', () => {
    const perfect = judged([observation(level), observation(growth)])
    const none = judged([], goldOf({ ...level, class: 'observation', value: 80000 }))
    expect(figuresOf([perfect, none])).toMatchObject({ found_f1: 0.8, accounted: 0.6667 })
  })

  it('refuses gold that is none, with its line', () => {
    expect(() => readGold('{"class":"time","start":1,"end":2}\nno')).toThrow('line 2: no JSON object')
    expect(() => readGold('{"class":"date","start":1,"end":2}')).toThrow('line 1: unexpected class "date"')
    expect(() => readGold('{"class":"time","start":2,"end":2}')).toThrow('line 1')
    expect(() => readGold('{"class":"report"}')).toThrow('line 1: a report without its path')
  })
})

describe('what is wrong', () => {
  const named = goldOf({ start: 4, end: 7, class: 'observation', indicator: '工业增加值' })
  it.each([
    ['增加值', 'cut at head'],
    ['工业', 'cut at tail'],
    ['增加', 'cut at both ends'],
    ['规模以上工业增加值', 'too long'],
    ['利润', 'other name'],
    [null, 'none'],
  ])('%s for 工业增加值 is: %s', (indicator, kind) => {
    expect(kinds([observation({ ...level, indicator })], named)).toEqual([`indicator: ${kind}`])
  })

  it('is told by class of a numeral and by field, the most frequent first', () => {
    const time = goldOf({ start: 4, end: 7, class: 'time' })
    const [mistake] = mistakesIn(score(time, rowsWith([], [mention(level, 'name')])), 'gold', text)
    expect(mistake).toMatchObject({ kind: 'class name, not time', start: 4, text: '8万吨', sentence: text })
    const wrong = mistakesIn(
      judged([observation({ ...level, unit: '' }), observation({ ...growth, unit: '', basis: null })]),
      'gold',
      text,
    )
    expect(byKind(wrong).map(({ kind, count }) => [kind, count])).toEqual([
      ['unit', 2],
      ['basis', 1],
    ])
  })

  it('is shown in its sentence, and by examples from everywhere', () => {
    expect(sentenceAt('前一句。\n8万吨，多。后一句', { start: 5, end: 8 })).toBe('8万吨，多。')
    expect(someOf([1, 2, 3, 4, 5, 6], 3)).toEqual([1, 3, 5])
  })
})

describe('how far rows can be believed', () => {
  it('is told by certainty: shares of rows, and of those right', () => {
    const rows = [observation(level), observation({ ...growth, basis: 'mom', certainty: 'low' })]
    expect(certaintyOf([judged(rows)])).toEqual([
      { certainty: 'high', rows: 1, share: 0.5, exact: 1, core: 1 },
      { certainty: 'medium', rows: 0, share: 0, exact: null, core: null },
      { certainty: 'low', rows: 1, share: 0.5, exact: 0, core: 1 },
    ])
  })

  it('is told by confidence where rows have one', () => {
    expect(calibrationOf([])).toBeNull()
    const sure = { ...observation(level), confidence: 0.9 }
    const unsure = { ...observation({ ...growth, unit: '' }), confidence: 1 }
    expect(calibrationOf([judged([sure, unsure])])).toEqual({
      rows: 2,
      bins: [{ from: 0.9, to: 1, rows: 2, confidence: 0.95, exact: 0.5, core: 0.5 }],
      brier: { exact: 0.505, core: 0.505 },
    })
  })
})

describe('the readmes', () => {
  const set = {
    set: 'input',
    reports: 1,
    ...summaryOf([judged([observation(level), observation(growth)])]),
  } as const
  it.each(readmes)('$path has a place for the table', ({ path, words }) => {
    const written = withTable(readFileSync(path, 'utf8'), [set], words)
    expect(written).toContain('| 100.0 % |')
    expect(withTable(written, [set], words)).toBe(written)
  })
})

/** What the build may not fall below. Raise it with what is gained. */
const floors = JSON.parse(readFileSync(new URL('accuracy-floors.json', import.meta.url), 'utf8')) as Readonly<
  Partial<Record<SetName, { readonly core_f1: number; readonly exact_f1: number }>>
>
const root = fileURLToPath(new URL('..', import.meta.url))
const files = defaultGold(root).filter(({ report }) => report !== null)

describe.each(Object.entries(floors))(
  'accuracy of the set %s (skipped where its gold is absent)',
  (name, floor) => {
    const own = files.filter(({ set }) => set === name)

    describe.skipIf(own.length === 0)(`${own.length} reports`, () => {
      let summary: SetSummary | undefined
      beforeAll(async () => {
        ;[summary] = setsOf(await measure(own, { extract, root }))
      }, 120_000)

      it.each(['core_f1', 'exact_f1'] as const)('%s is not below its floor', (figure) => {
        expect(summary?.[figure]).toBeGreaterThanOrEqual(floor[figure])
      })
    })
  },
)
