import { particles } from '../syntax/function-words.ts'
import type { Doubt } from './doubt.ts'
import type { Evidence } from './evidence.ts'
import { impossible } from './impossible.ts'

/** A name longer than this may have swallowed what stands around it; names of official statistics are known by code. */
const longest = 12
/** A name this short may lack the thing that it belongs to: `年产`, `改善率`. */
const shortest = 3

/** What readers are told. What each is worth is measured: `model.json`. None of them ever raises confidence. */
const doubts: readonly Doubt[] = [
  ...impossible,
  { name: 'number-name', holds: ({ name }) => numeric.test(name) },
  {
    name: 'bare-verb',
    holds: ({ name, known, lexicon }) => !known && particles(lexicon, 'bare-verb').has(name),
  },
  {
    name: 'mended-number',
    holds: ({ statistic: { rules } }) => rules.includes('mended-number') || rules.includes('broken-number'),
  },
  { name: 'guessed-column', holds: ({ statistic: { rules } }) => rules.includes('guessed-column') },
  { name: 'no-period', holds: ({ statistic }) => statistic.period === null },
  {
    name: 'counted-noun',
    holds: ({ statistic, known }) => !known && statistic.rules.some((rule) => counting.has(rule)),
  },
  {
    name: 'carried-over-sentence',
    holds: ({ statistic }) => statistic.rules.includes('carried-over-sentence'),
  },
  {
    name: 'carried-level',
    holds: ({ statistic, known }) => statistic.measure === 'level' && !known && isCarried(statistic),
  },
  {
    name: 'long-name',
    holds: ({ name, statistic, known }) =>
      !known && name.length > longest && !statistic.rules.includes('table-cell'),
  },
  { name: 'short-name', holds: ({ name, known }) => !known && name.length <= shortest },
  {
    name: 'carried-rank',
    holds: ({ statistic, known }) => statistic.measure === 'rank' && !known && isCarried(statistic),
  },
  {
    name: 'no-unit',
    holds: ({ statistic: { unit, measure }, name }) =>
      unit === '' && measure === 'level' && !/指数|系数/u.test(name),
  },
  {
    name: 'no-scope',
    holds: ({ statistic: { measure, rankScope } }) => measure === 'rank' && rankScope === null,
  },
  {
    name: 'actor',
    holds: ({ statistic }) => statistic.entity !== null && isCarried(statistic),
  },
]

const counting = new Set([
  'counted-noun',
  'measure-of-noun',
  'investment-in-project',
  'modifier-of-noun',
  'people-beside',
  'increase-of-noun',
  'dealt-to-actors',
])
/** `30亿元` in `其中过30亿元的11个`: what is counted stands further up. */
const numeric = /^[过超]?\d[\d.]*[千万亿]*\p{L}{0,2}$/u

function isCarried({ rules }: Evidence['statistic']): boolean {
  return rules.includes('carried-subject')
}

/** The names of the doubts that hold, in their order. */
export function doubtsOf(evidence: Evidence): readonly string[] {
  return doubts.filter(({ holds }) => holds(evidence)).map(({ name }) => name)
}
