import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collection } from '../pipeline/checks/collection.ts'
import type { CheckRow, SeriesRow } from '../pipeline/datasets/rows.ts'
import { agree, printedAmount } from '../pipeline/indicators/printed-amount.ts'
import { inSeriesUnit } from '../pipeline/indicators/units.ts'
import { loadLexicon } from '../pipeline/lexicon/index.ts'
import { extractText } from './extract-text.ts'
import { filesOf } from './files-of.ts'

const lexicon = loadLexicon()

describe.each(lexicon.conversions)('conversions: $unit in $into', ({ unit, into, yes }) => {
  it.each(yes)('%s', (example) => {
    const [, from = '', to = ''] = /^([\d.]+)\S* = ([\d.]+)/.exec(example) ?? []
    expect(example).toBe(`${from}${unit} = ${to}${into}`)
    expect(inSeriesUnit(printedAmount(from, from).value, unit, into, lexicon)?.value.toFixed()).toBe(to)
  })
})

describe('units of series', () => {
  it.each([
    ['86420000000', '元', '亿元', '864.2 亿元'],
    ['12345678901234567890.5', '元', '万元', '1234567890123456.78905 万元'],
    ['36', '公顷', '万亩', '0.054 万亩'],
    ['16220000000', '美元', '亿元', '162.2 亿美元'],
    ['6.9', '%', '%', '6.9 %'],
  ])('%s %s in %s is %s', (value, unit, target, expected) => {
    const found = inSeriesUnit(printedAmount(value, value).value, unit, target, lexicon)
    expect(`${found?.value.toFixed()} ${found?.unit}`).toBe(expected)
  })

  it.each([
    ['元', '吨'],
    ['%', '个百分点'],
    ['个百分点', '%'],
  ])('%s is never %s', (unit, target) => {
    expect(inSeriesUnit(printedAmount('1', '1').value, unit, target, lexicon)).toBeNull()
  })
})

describe('what printed digits mean', () => {
  it.each([
    ['8642000000', '86.42亿元', '8640000000', '86.4亿元', true],
    ['8642000000', '86.42亿元', '8650000000', '86.5亿元', false],
    ['3000000000', '三十亿元', '3040000000', '30.4亿元', true],
  ])('%s (%s) and %s (%s)', (a, printedA, b, printedB, same) => {
    expect(agree(printedAmount(a, printedA), printedAmount(b, printedB))).toBe(same)
  })
})

describe('the panel', () => {
  it('has a row for each region and year, and the newest figure of each indicator', async () => {
    const { series } = collected([
      bulletin(2019, '全年地区生产总值80.10亿元，比上年增长6.5%'),
      bulletin(2020, '全年地区生产总值由2019年的79.85亿元增加到84.02亿元，比上年增长3.8%'),
    ])
    const files = await filesOf([{ series }], { formats: ['panel'] })
    const [header, first, second] = files.get('panel.csv')?.split('\r\n') ?? []
    expect(header).toBe('region_code,region_name,year,gdp,gdp_growth')
    expect(first).toMatch(/青河县,2019,79\.85,6\.5$/)
    expect(second).toMatch(/青河县,2020,84\.02,3\.8$/)
  })

  it('takes no bound for a value, and a figure before a rounded one', async () => {
    const { series } = collected([
      bulletin(2019, '全年地区生产总值突破80亿元', '全年地区生产总值达到80.10亿元', '粮食产量超过8万吨'),
      bulletin(2020, '2019年地区生产总值约81亿元', '全年地区生产总值约84亿元'),
    ])
    const files = await filesOf([{ series }], { formats: ['panel'] })
    expect(files.get('panel.csv')?.split('\r\n')).toEqual([
      'region_code,region_name,year,gdp',
      expect.stringMatching(/青河县,2019,80\.1$/),
      expect.stringMatching(/青河县,2020,84$/),
      '',
    ])
  })
})

describe('a check that fails', () => {
  const reports = [
    bulletin(2018, '粮食产量8.20万吨'),
    bulletin(2019, '粮食产量31.50万吨'),
    bulletin(2020, '粮食产量8.31万吨'),
  ]

  it('speaks against a yearly figure that the years on both sides make unlikely', () => {
    const { checks, series } = collected(reports)
    expect(verdicts(checks, 'out-of-line')).toEqual(['fail'])
    expect(series.map(({ period, certainty }) => [period, certainty === 'low'])).toEqual([
      ['2018', false],
      ['2019', true],
      ['2020', false],
    ])
  })

  it('leaves the cell of the panel empty, and says so', async () => {
    const { checks, series, messages } = collected(reports)
    const files = await filesOf([{ series, checks }], { formats: ['panel'] })
    expect(
      files
        .get('panel.csv')
        ?.split('\r\n')
        .map((line) => line.split(',').slice(2).join(' ')),
    ).toEqual(['year grain_output', '2018 8.2', '2019 ', '2020 8.31', ''])
    expect(messages.map(({ document_id, rule_id }) => [document_id, rule_id])).toEqual([
      ['青河县/2019', 'checks/contested'],
    ])
  })

  it('is no reason to doubt what a reader has confirmed', () => {
    const all = collection()
    for (const [name, text] of reports) {
      const rows = extractText(name, text)
      const confirmed = rows.observations.map((row) => ({
        ...row,
        certainty: 'high' as const,
        rules: [...row.rules, 'corrected-certainty'],
      }))
      all.add({ ...rows, observations: confirmed })
    }
    const { series, messages } = all.collected()
    expect([series.map(({ certainty }) => certainty), messages]).toEqual([['high', 'high', 'high'], []])
  })
})

/** A county's bulletin of a year in a sentence or two. */
function bulletin(year: number, ...sentences: string[]): readonly [string, string] {
  return [
    `青河县/${year}.txt`,
    `青河县${year}年国民经济和社会发展统计公报\n\n${sentences.join('。\n\n')}。\n`,
  ]
}

function collected(reports: readonly (readonly [string, string])[]) {
  const all = collection()
  for (const [name, text] of reports) all.add(extractText(name, text))
  return all.collected()
}

const points = (series: readonly SeriesRow[], code: string, measure = 'level') =>
  series
    .filter((row) => row.indicator_code === code && row.measure === measure)
    .map(({ period, value, status, superseded_by }) => [period, value, status, superseded_by !== null])

const verdicts = (checks: readonly CheckRow[], rule: string) =>
  checks.filter((row) => row.rule === rule).map(({ verdict }) => verdict)

describe('a series', () => {
  it('goes over reports, and names the newer value where a report revises one', () => {
    const { series } = collected([
      bulletin(2019, '全年地区生产总值80.10亿元，比上年增长6.5%'),
      bulletin(2020, '全年地区生产总值由2019年的79.85亿元增加到84.02亿元，比上年增长3.8%'),
    ])
    expect(
      points(series, 'gdp').map(([period, , status, superseded]) => [period, status, superseded]),
    ).toEqual([
      ['2019', 'actual', true],
      ['2019', 'actual', false],
      ['2020', 'actual', false],
    ])
    expect(points(series, 'gdp', 'growth')).toHaveLength(2)
  })

  it('has once what a report says twice', () => {
    const { series } = collected([
      bulletin(2020, '全年地区生产总值84.02亿元', '分产业看，地区生产总值84.0亿元'),
    ])
    expect(points(series, 'gdp')).toHaveLength(1)
  })

  it('is the same whatever order the reports come in', () => {
    const reports = [2018, 2019, 2020, 2021].map((year) =>
      bulletin(year, `全年地区生产总值${year - 1940}.5亿元，增长6.${year - 2015}%`, '粮食产量8.2万吨'),
    )
    const whole = collected(reports)
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: 4 }), (shuffled) => {
        expect(collected(shuffled)).toEqual(whole)
      }),
      { numRuns: 8 },
    )
  })
})

describe('the same report twice', () => {
  it('counts once, and is told', () => {
    const [name, text] = bulletin(2020, '全年地区生产总值84.02亿元，比上年增长3.8%')
    const { series, messages } = collected([
      [name, text],
      ['青河县/副本.md', text.replace('84.02', '84.02')],
    ])
    expect(points(series, 'gdp')).toHaveLength(1)
    expect(messages).toMatchObject([{ document_id: '青河县/副本', rule_id: 'series/same-report' }])
  })

  const said =
    '全年地区生产总值84.02亿元，增长3.8%。一般公共预算收入5.27亿元，增长5.4%。粮食产量8.2万吨，增长1.1%。社会消费品零售总额31.5亿元，增长9.2%。城镇居民人均可支配收入28116元，增长7.4%。农村居民人均可支配收入12230元，增长8.8%。'

  it.each([
    ['of other words and the same figures', said.replace('全年', '初步核算，'), 1],
    ['of other figures', said.replace(/\d\./g, '$&7'), 2],
  ])('a second bulletin of the year, %s', (_, other, count) => {
    const [name, text] = bulletin(2020, said)
    const second = text.replace(/^.*$/m, '2020年青河县统计公报').replace(said, other)
    const { series } = collected([
      [name, text],
      ['青河县/网页.md', second],
    ])
    expect(new Set(series.map(({ document_id }) => document_id)).size).toBe(count)
  })
})

describe('checks', () => {
  it.each([
    ['全年空气优良天数248天，占比67.8%', 2020, 'share-of-days', ['pass']],
    ['全年空气优良天数248天，占比67.8%', 2019, 'share-of-days', ['fail']],
    ['三次产业结构为12.4∶46.1∶41.5', 2020, 'proportions-of-100', ['pass']],
    ['三次产业结构为12.4∶46.1∶40.5', 2020, 'proportions-of-100', ['fail']],
    [
      '一般公共预算收入5.27亿元，其中税收收入3.86亿元，占一般公共预算收入的73.2%',
      2020,
      'part-of-whole',
      ['pass'],
    ],
    [
      '一般公共预算收入5.27亿元，其中税收收入3.86亿元，占一般公共预算收入的63.2%',
      2020,
      'part-of-whole',
      ['fail'],
    ],
    ['全年地区生产总值84.02亿元。分产业看，地区生产总值86.02亿元', 2020, 'stated-twice', ['fail']],
  ] as const)('%s (%i): %s', (sentence, year, rule, expected) => {
    expect(verdicts(collected([bulletin(year, sentence)]).checks, rule)).toEqual(expected)
  })

  it.each([
    ['5.27亿元，增长5.4%', 'pass'],
    ['5.27亿元，增长15.4%', 'fail'],
  ])('a growth against the levels of two years: %s', (stated, verdict) => {
    const { checks } = collected([
      bulletin(2019, '一般公共预算收入5.00亿元'),
      bulletin(2020, `一般公共预算收入${stated}`),
    ])
    expect(verdicts(checks, 'growth-from-levels')).toEqual([verdict])
  })

  it('a unit that is off by a power of ten', () => {
    const { checks } = collected([
      bulletin(2019, '一般公共预算收入5.00亿元'),
      bulletin(2020, '一般公共预算收入5.27万元'),
    ])
    expect(verdicts(checks, 'powers-of-ten')).toEqual(['fail'])
  })

  it('a target beside its result is a note', () => {
    const plan =
      '关于青河县2019年国民经济和社会发展计划执行情况与2020年国民经济和社会发展计划（草案）的报告\n\n' +
      '二、2020年经济社会发展主要目标\n\n一般公共预算收入增长4%。\n'
    const { checks } = collected([
      ['青河县/计划2020.txt', plan],
      bulletin(2020, '一般公共预算收入5.27亿元，增长5.4%'),
    ])
    expect(verdicts(checks, 'target-and-result')).toEqual(['note'])
  })
})

describe.each(lexicon.sums)('sums: $whole', ({ whole, yes, no = [] }) => {
  const cases = [...yes.map((text) => [text, 'pass']), ...no.map((text) => [text, 'fail'])]
  it.each(cases)('%s: %s', (text, verdict) => {
    const { checks, series } = collected([bulletin(2020, text)])
    expect(points(series, whole)).toHaveLength(1)
    expect(verdicts(checks, 'parts-of-whole')).toEqual([verdict])
  })
})

describe('a growth with prices taken out', () => {
  it('is a series beside the plain one, and contradicts nothing', () => {
    const { series, checks } = collected([
      bulletin(2020, '农村居民人均可支配收入14306元，增长11.2%，扣除价格因素，实际增长8.6%'),
    ])
    const growths = series.filter(({ measure }) => measure === 'growth')
    expect(growths.map(({ basis, value }) => `${basis} ${value}`)).toEqual(['yoy 11.2', 'yoy:adjusted 8.6'])
    expect(verdicts(checks, 'stated-twice')).toEqual([])
  })
})
