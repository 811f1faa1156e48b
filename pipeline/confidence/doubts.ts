import type { Draft } from '../core/draft.ts'
import type { Certainty } from '../core/observed.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { particles } from '../syntax/function-words.ts'

/** A reason why an observation may be read wrong. */
interface Doubt {
  /** As it stands in the observation's rules, after `doubt-`. */
  readonly name: string
  readonly grade: 'medium' | 'low'
  /** `coded`: the indicator is one of the lexicon. */
  readonly holds: (draft: Draft, coded: boolean, lexicon: Lexicon) => boolean
}

/** A name longer than this may have swallowed what stands around it; names of official statistics are known by code. */
const longest = 12
/** A name this short may lack the thing that it belongs to: `年产`, `改善率`. */
const shortest = 3

/** Weighed on annotated reports: without a doubt 98 of 100 observations are right in every field. */
const doubts: readonly Doubt[] = [
  { name: 'no-indicator', grade: 'low', holds: ({ indicator }) => indicator === null },
  { name: 'no-value', grade: 'low', holds: ({ value }) => value === null },
  { name: 'joint-name', grade: 'low', holds: ({ rules }) => rules.includes('joint-name') },
  { name: 'number-name', grade: 'low', holds: ({ indicator }) => numeric.test(indicator ?? '') },
  { name: 'ragged-name', grade: 'low', holds: ({ indicator }) => ragged.test(indicator ?? '') },
  {
    name: 'bare-verb',
    grade: 'low',
    holds: ({ indicator }, coded, lexicon) => !coded && particles(lexicon, 'bare-verb').has(indicator ?? ''),
  },
  {
    name: 'mended-number',
    grade: 'medium',
    holds: ({ rules }) => rules.includes('mended-number') || rules.includes('broken-number'),
  },
  { name: 'guessed-column', grade: 'medium', holds: ({ rules }) => rules.includes('guessed-column') },
  { name: 'no-period', grade: 'medium', holds: ({ period }) => period === null },
  {
    name: 'counted-noun',
    grade: 'medium',
    holds: ({ rules }, coded) => !coded && rules.some((rule) => counting.has(rule)),
  },
  {
    name: 'carried-over-sentence',
    grade: 'medium',
    holds: ({ rules }) => rules.includes('carried-over-sentence'),
  },
  {
    name: 'carried-level',
    grade: 'medium',
    holds: ({ rules, measure }, coded) => measure === 'level' && !coded && rules.includes('carried-subject'),
  },
  {
    name: 'long-name',
    grade: 'medium',
    holds: ({ indicator, rules }, coded) =>
      !coded && (indicator ?? '').length > longest && !rules.includes('table-cell'),
  },
  {
    name: 'short-name',
    grade: 'medium',
    holds: ({ indicator }, coded) => !coded && (indicator ?? '').length <= shortest,
  },
  {
    name: 'carried-rank',
    grade: 'medium',
    holds: ({ rules, measure }, coded) => measure === 'rank' && !coded && rules.includes('carried-subject'),
  },
  {
    name: 'no-unit',
    grade: 'medium',
    holds: ({ unit, measure, indicator }) =>
      unit === '' && measure === 'level' && !/指数|系数/u.test(indicator ?? ''),
  },
  {
    name: 'no-scope',
    grade: 'medium',
    holds: ({ measure, rankScope }) => measure === 'rank' && rankScope === null,
  },
  {
    name: 'actor',
    grade: 'medium',
    holds: ({ entity, rules }) => entity !== null && rules.includes('carried-subject'),
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
const ragged = /^[的了、，：是为和与及由从将把]|[、，：是为和与由从将把了]$|(?<![惠普涉危])及$|[，：；]/u

/** How far an observation can be trusted, and the reasons where not wholly. `coded`: its indicator is one of the lexicon. */
export function certaintyOf(
  draft: Draft,
  coded: boolean,
  lexicon: Lexicon,
): { readonly certainty: Certainty; readonly reasons: readonly string[] } {
  const found = doubts.filter((doubt) => doubt.holds(draft, coded, lexicon))
  const certainty = found.some((doubt) => doubt.grade === 'low')
    ? 'low'
    : found.length > 0
      ? 'medium'
      : 'high'
  return { certainty, reasons: found.map((doubt) => `doubt-${doubt.name}`) }
}
