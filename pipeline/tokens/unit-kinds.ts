import { compiled, type Lexicon } from '../lexicon/index.ts'

const uncounted: ReadonlySet<string> = new Set(['money', 'ratio', 'multiple', 'time'])

const dimensions = compiled(
  (lexicon: Lexicon): ReadonlyMap<string, string> =>
    new Map(lexicon.units.map((row) => [row.unit, row.dimension])),
)

/** A unit that compares: `%`, `个百分点`, `倍`, `番`. Nothing is counted in it. */
export function isRate(unit: string, lexicon: Lexicon): boolean {
  const dimension = dimensions(lexicon).get(unit)
  return dimension === 'ratio' || dimension === 'multiple'
}

/** A difference of rates: `个百分点`. */
export function isPoint(unit: string, lexicon: Lexicon): boolean {
  return dimensions(lexicon).get(unit) === 'ratio' && unit.endsWith('点')
}

/** A part of a whole: `%`, `‰`, `成`. */
export function isFraction(unit: string, lexicon: Lexicon): boolean {
  return unit === '成' || (dimensions(lexicon).get(unit) === 'ratio' && !unit.endsWith('点'))
}

/** What stuff is weighed or measured in: `吨`, `立方米`, `吉瓦`. */
export function isPhysical(unit: string, lexicon: Lexicon): boolean {
  return physical.has(dimensions(lexicon).get(unit) ?? '')
}
const physical: ReadonlySet<string> = new Set(['mass', 'volume', 'power', 'energy'])

/** What things, people or stretches are counted in: neither money nor a comparison; an unknown unit is none. */
export function isCounted(unit: string, lexicon: Lexicon): boolean {
  const dimension = dimensions(lexicon).get(unit)
  return dimension !== undefined && !uncounted.has(dimension)
}
