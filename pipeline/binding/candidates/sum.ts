import { Big } from '../../core/decimal.ts'
import { levelsOfLastClause, levelsTold } from '../../discourse/log.ts'
import type { Told } from '../../discourse/sayings.ts'
import { said, topics } from '../../discourse/scopes.ts'
import type { Figure } from '../../syntax/figures/figure.ts'
import { isParticle } from '../../syntax/function-words.ts'
import type { Naming, Subject } from './candidate.ts'

/** `中央资金1.2亿元、省级资金0.8亿元，合计2亿元`: the sum is of all that the clause before told in this unit. */
export function summed({ figure, rest, scope, reading }: Subject): Naming | null {
  const sums = figure.before.some((word) => isParticle(word, 'sum', reading.lexicon))
  if (rest.length > 0 || figure.noun.length > 0 || !sums) return null
  const parts = addingUp(figure, levelsTold(scope)) ?? sameUnit(figure, levelsOfLastClause(scope))
  if (parts.length < 2) return null
  return {
    names: [joined(parts, said(scope, 'verb') ?? '')],
    entities: [null],
    own: false,
    topic: topics(scope),
    verb: '',
    rule: 'sum-of-list',
  }
}

function sameUnit({ mention }: Figure, told: readonly Told[]): readonly Told[] {
  return told.filter(({ unit }) => unit === mention.unit)
}

/** The last levels of the sentence that together make the figure; null where none do. */
function addingUp(figure: Figure, told: readonly Told[]): readonly Told[] | null {
  const { value } = figure.mention
  const all = sameUnit(figure, told)
  if (value === null) return null
  let sum = new Big(0)
  for (let from = all.length - 1; from >= 0; from--) {
    sum = sum.plus(all[from]?.value ?? 0)
    if (sum.eq(value) && from < all.length - 1) return all.slice(from)
  }
  return null
}

/** The names as one, their common verb told once. */
function joined(parts: readonly Told[], verb: string): string {
  const bare = (name: string) => (verb !== '' && name.startsWith(verb) ? name.slice(verb.length) : name)
  return parts.map(({ name }, at) => (at === 0 ? name : bare(name))).join('、')
}
