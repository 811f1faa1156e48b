import type { Mention } from '../../core/mentioned.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import type { AspectRow, TrendRow } from '../../lexicon/rows.ts'
import { endsAs } from '../affixes.ts'
import { isParticle } from '../function-words.ts'
import { type Role, tailRoles } from '../roles.ts'
import { type Peeled, peelLast } from '../strip-suffix.ts'
import type { Word } from '../words.ts'
import { peelAverage } from './average.ts'
import { peelComparison } from './comparison.ts'
import { withoutOwnTime } from './own-time.ts'
import { peelSince } from './since.ts'

/** What the words before a figure say, read from the figure backwards. */
export interface Lead {
  /** What is left when all below is taken off: the subject, or a verb with its object; may be empty. */
  readonly head: readonly Word[]
  /** `同比增长` → the row of `增长`. */
  readonly trend: TrendRow | null
  /** `提高到`, `由`. */
  readonly moved: 'to' | 'from' | null
  /** `增速`, `总量`, `占比`. */
  readonly aspect: AspectRow['of'] | null
  /** `同比` → `yoy`; `比2015年` → `since:2015`. */
  readonly basis: string | null
  /** How many years an average runs over, `两年平均` → 2; null where it does not say. */
  readonly years: number | null
  /** `各`, `均` */
  readonly each: boolean
  /** A verb that says nothing stood before the figure: `完成`, `达`. */
  readonly copula: boolean
}

const nothing: Lead = {
  head: [],
  trend: null,
  moved: null,
  aspect: null,
  basis: null,
  years: null,
  each: false,
  copula: false,
}

/**
 * Reads `地区生产总值同比增长` as head `地区生产总值`, basis `yoy`, trend `增长`. `rate` says that a rate follows (`%`), not an amount.
 */
export function readLead(
  words: readonly Word[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
  rate = true,
): Lead {
  let lead: Lead = { ...nothing, head: words }
  for (;;) {
    const phrase = withoutPhrase(lead, mentions, lexicon)
    const compared = phrase === null ? peelComparison(lead, lexicon) : null
    if (compared !== null) return { ...lead, ...compared }
    const next = phrase ?? withoutWord(lead, rate, lexicon)
    if (next === null) return lead
    lead = next
  }
}

/** Takes a phrase of several words off the end: `两年平均`, `比2015年`. Null where none stands there. */
function withoutPhrase(lead: Lead, mentions: readonly Mention[], lexicon: Lexicon): Lead | null {
  const average = peelAverage(lead.head)
  if (average !== null) return { ...lead, ...average, basis: 'annual_avg' }
  const since = peelSince(lead.head, mentions, lexicon)
  return since === null ? null : { ...lead, head: since.rest, basis: lead.basis ?? since.basis }
}

/** Takes one word of the vocabulary off the end; null where the rest is the head. */
function withoutWord(lead: Lead, rate: boolean, lexicon: Lexicon): Lead | null {
  const roles = tailRoles(lexicon)
  const peeled = peelLast(lead.head, roles) ?? peelLast(withoutOwnTime(lead.head, lexicon), roles)
  const next = peeled === null ? null : applied(lead, peeled, lexicon)
  return !rate && next?.trend?.kind === 'rate' ? null : next
}

/** Null where the word does not have this role here, and so belongs to the head. */
function applied(lead: Lead, { value: role, word, rest: head }: Peeled<Role>, lexicon: Lexicon): Lead | null {
  switch (role.kind) {
    case 'trend':
      if (lead.moved === 'to' && lead.trend === null && head.length > 0) return { ...lead, head }
      if (lead.trend !== null || lead.moved === 'to' || lead.aspect !== null) return null
      return { ...lead, head, trend: role.row }
    case 'to':
      if (lead.trend !== null || lead.moved !== null || lead.aspect !== null) return null
      return { ...lead, head, moved: 'to' }
    case 'from':
      if (lead.trend !== null || lead.moved !== null) return null
      return { ...lead, head, moved: 'from' }
    case 'basis':
      return { ...lead, head, basis: stronger(lead.basis, role.basis) }
    case 'aspect':
      if (role.of === 'name' || lead.aspect !== null || lead.trend?.kind === 'comparison') return null
      if (role.of === 'level' && head.some((word) => word.tag !== 't')) return null
      return { ...lead, head, aspect: role.of }
    case 'verb':
      return { ...lead, head, copula: true }
    case 'filler':
      return isDrafted(word, head, lexicon) ? null : { ...lead, head }
    case 'each':
      return { ...lead, head, each: true }
  }
}

/** `编制村庄规划`: the word that else says what is planned names what was made. */
function isDrafted(word: string, head: readonly Word[], lexicon: Lexicon): boolean {
  return endsAs(word, 'plan-paper', lexicon) && head.some((one) => isParticle(one, 'drafting', lexicon))
}

/** `比上年` says more than the bare `同口径` after it; an annual average or a named year more than either. */
function stronger(known: string | null, found: string): string {
  return known === null || known === 'yoy' ? found : known
}
