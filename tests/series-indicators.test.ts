import { describe, expect, it } from 'vitest'
import { indicatorCode } from '../pipeline/indicators/code.ts'
import { dimensionsOf, spelled, withoutLeads } from '../pipeline/indicators/name-spelling.ts'
import { isComparable } from '../pipeline/indicators/units.ts'
import { loadLexicon } from '../pipeline/lexicon/index.ts'
import type { IndicatorRow } from '../pipeline/lexicon/rows.ts'
import { extractText } from './extract-text.ts'

const lexicon = loadLexicon()
const { indicators } = lexicon
const byCode = new Map(indicators.map((row) => [row.code, row]))

/** `商品房销售 平方米` is a level in that unit; a name alone is that of a growth. */
function codeOf(example: string): string | null {
  const [name = '', unit] = example.split(' ')
  return indicatorCode(name, unit === undefined ? { measure: 'growth', unit: '%' } : level(unit), lexicon)
}

function level(unit: string) {
  return { measure: 'level', unit } as const
}

/** The unit as observations have it: without magnitude. */
function baseUnit({ unit }: IndicatorRow): string {
  return unit.replace(/^[万亿]/u, '')
}

describe('indicators', () => {
  it.each(indicators)('$code: $name', (row) => {
    const { code, name, aliases, yes, no = [] } = row
    for (const one of [name, ...aliases])
      expect(indicatorCode(one, level(baseUnit(row)), lexicon), one).toBe(code)
    for (const example of yes) expect(codeOf(example), example).toBe(code)
    for (const example of no) expect(codeOf(example), example).not.toBe(code)
    for (const denied of row.not ?? []) expect(codeOf(denied.name), denied.reason).not.toBe(code)
  })

  it('are enough to say what official statistics say', () => {
    expect(indicators.length).toBeGreaterThan(400)
  })

  it('have a code each, in lower case', () => {
    expect(byCode.size).toBe(indicators.length)
    expect(indicators.filter(({ code }) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(code))).toEqual([])
  })

  it('say where they are defined', () => {
    expect(indicators.filter(({ source }) => source === undefined)).toEqual([])
  })

  it('have parents and successors that there are, and that end', () => {
    const endless = indicators.filter(
      (row) => chain(row, 'parent') === null || chain(row, 'successor') === null,
    )
    expect(endless).toEqual([])
  })

  it('have no alias that another spelling covers', () => {
    const idle = indicators.flatMap(({ name, aliases }) => {
      const known = [name, ...aliases].map((one) => spelled(one, lexicon))
      const repeats = (at: number) => known.indexOf(known[at + 1] ?? '') <= at
      return aliases.filter((alias, at) => repeats(at) && dimensionsOf(alias, lexicon) === undefined)
    })
    expect(idle).toEqual([])
  })

  it('share no name but where units tell them apart', () => {
    const byName = new Map<string, Set<IndicatorRow>>()
    for (const row of indicators)
      for (const name of [row.name, ...row.aliases].map((one) => spelled(one, lexicon)))
        byName.set(name, (byName.get(name) ?? new Set()).add(row))
    const clashes = [...byName].filter(([, rows]) =>
      [...rows].some((row) => [...rows].some((other) => other !== row && comparable(other, row))),
    )
    expect(clashes).toEqual([])
  })

  it('have the dimension that their unit has', () => {
    const dimensions = new Map(lexicon.units.map(({ unit, dimension }) => [unit, dimension]))
    const wrong = indicators.filter(
      (row) => (dimensions.get(baseUnit(row)) === 'money') !== (row.dimension === 'money'),
    )
    expect(wrong.map(({ code, unit }) => `${code} ${unit}`).filter((one) => !one.includes('元/'))).toEqual([])
  })
})

/** The codes that a row leads to; null where it leads to none or back to itself. */
function chain(row: IndicatorRow, field: 'parent' | 'successor'): readonly string[] | null {
  const codes = [row.code]
  for (let next = row[field]; next !== undefined; next = byCode.get(next)?.[field]) {
    if (!byCode.has(next) || codes.includes(next)) return null
    codes.push(next)
  }
  return codes
}

function comparable(a: IndicatorRow, b: IndicatorRow): boolean {
  return isComparable(a.unit, b.unit, lexicon)
}

it.each(lexicon.spellings)('spellings: $word ($where)', ({ where, yes, no = [] }) => {
  const same = (example: string) => {
    const [a = '', b = ''] = example.split(' = ')
    return where === 'lead'
      ? withoutLeads(a, lexicon).includes(b) && codeOf(a) === codeOf(b)
      : spelled(a, lexicon) === spelled(b, lexicon)
  }
  for (const example of yes) expect(same(example), example).toBe(true)
  for (const example of no) expect(same(example), example).toBe(false)
})

describe('codes of names', () => {
  it.each([
    ['城镇新增就业人数', '人', 'new_urban_jobs'],
    ['新增城镇就业', '人', 'new_urban_jobs'],
    ['城镇常住居民人均可支配收入', '元', 'urban_income'],
    ['规上工业企业利润总额', '元', 'industry_profit_above'],
    ['全市外贸进出口总值', '美元', 'trade_total'],
    ['外贸进出口总值', '元', 'trade_total'],
    ['全部金融机构本外币各项存款余额', '元', 'deposits'],
    ['粮食总产', '斤', 'grain_output'],
    ['接待游客', '人', 'tourists'],
    ['铁路', '吨公里', 'freight_turnover_rail'],
    ['铁路', '人次', 'passengers_rail'],
    ['财政总收入', '元', 'fiscal_revenue_total'],
    ['工业投资', '元', 'industry_investment'],
  ])('%s in %s is %s', (name, unit, code) => {
    expect(indicatorCode(name, level(unit), lexicon)).toBe(code)
  })

  it.each([
    ['地区生产总值', '吨'],
    ['出口', '辆'],
    ['森林覆盖率', '亩'],
    ['接待游客', '元'],
    ['人口自然增长率', '%'],
    ['农村低保标准', '元'], // of a month, or a year?
    ['工业', '元'],
    ['园区规模以上工业增加值', '元'],
    ['人均', '元'],
    ['', '元'],
  ])('%s in %s has none', (name, unit) => {
    expect(indicatorCode(name, level(unit), lexicon)).toBeNull()
  })

  it('are the same for every measure', () => {
    for (const measure of ['growth', 'ratio', 'share', 'rank'] as const)
      expect(indicatorCode('地区生产总值', { measure, unit: '%' }, lexicon)).toBe('gdp')
    expect(indicatorCode('森林覆盖率', { measure: 'change', unit: '个百分点' }, lexicon)).toBe('forest_cover')
    expect(indicatorCode('社会消费品零售额', { measure: 'change', unit: '吨' }, lexicon)).toBeNull()
  })

  it('are not those of all such things where some are counted', () => {
    expect(codesIn('全市有博物馆12家。')).toEqual(['museums'])
    expect(codesIn('全年12家博物馆晋升国家级。')).toEqual([null])
  })

  it('heed what the end of a name counts', () => {
    const growth = { measure: 'growth', unit: '%' } as const
    expect(indicatorCode('境外投资额', growth, lexicon)).toBe('odi')
    expect(indicatorCode('境外投资人数', growth, lexicon)).toBeNull()
    expect(indicatorCode('私营企业', growth, lexicon)).toBeNull()
  })

  it('are looked for in linear time', () => {
    for (const name of ['全市'.repeat(50_000), '新增人均总额'.repeat(20_000), '总数'.repeat(50_000)])
      expect(indicatorCode(name, level('元'), lexicon)).toBeNull()
  }, 2000)

  it('are withheld where the name alone does not tell them', () => {
    expect(indicatorCode('商品房销售', { measure: 'growth', unit: '%' }, lexicon)).toBeNull()
  })

  it('of a growth follow the level that it belongs to', () => {
    expect(codesIn('全年商品房销售36.5万平方米，比上年增长4.8%。')).toEqual([
      'floor_space_sold',
      'floor_space_sold',
    ])
    expect(codesIn('全年出口3.6万辆，比上年增长4.8%。')).toEqual([null, null])
  })

  it('are given by the user’s own rows first', () => {
    const row: IndicatorRow = {
      code: 'tea_output_spring',
      name: '春茶产量',
      english: 'Output of spring tea',
      aliases: ['茶叶产量'],
      dimension: 'mass',
      unit: '吨',
      nature: 'flow',
      yes: ['春茶产量'],
    }
    const own = loadLexicon({ indicators: [row] })
    expect(indicatorCode('茶叶产量', level('公斤'), own)).toBe('tea_output_spring')
    expect(indicatorCode('春茶产量', level('斤'), own)).toBe('tea_output_spring')
    expect(indicatorCode('春茶产量', level('斤'), lexicon)).toBeNull()
  })
})

function codesIn(sentence: string): readonly (string | null)[] {
  return extractText('青河县/2019.txt', sentence).observations.map(({ indicator_code }) => indicator_code)
}
