import type { Measure } from '../core/observed.ts'
import { basisSaid, type Scope, said } from '../discourse/scopes.ts'
import { natureOf } from '../indicators/nature.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { endsAs } from '../syntax/affixes.ts'
import type { Figure } from '../syntax/figures/figure.ts'
import { isParticle } from '../syntax/function-words.ts'
import type { Binding } from '../syntax/reading.ts'
import type { Naming } from './candidates/candidate.ts'

/** The figure of which it is asked what years it takes. */
export interface Timed {
  readonly measure: Measure
  readonly named: Naming
  readonly indicator: string | null
}

/**
 * Whether a figure told of a term takes all its years: a sum (`新增`, `累计`, `52个`), or a growth over nothing that is named. What
 * stands at the end (`达到`, `拥有`, a stock, a rate, the value of a yearly indicator) takes the last year.
 */
export function sumsUp(figure: Figure, asked: Timed, scope: Scope, { lexicon }: Binding): boolean {
  const { lead, before } = figure
  if (lead.moved !== null) return false
  if (asked.measure === 'growth' || asked.measure === 'change')
    return (lead.basis ?? basisSaid(scope)) === null
  if (asked.measure !== 'level') return false
  if (before.some((word) => isParticle(word, 'in-all', lexicon))) return true
  if (before.some(({ text }) => isNew(text, lexicon))) return true
  const yearly = endsAs(asked.indicator ?? '', 'yearly', lexicon)
  if ((asked.named.verb === '' || yearly) && reaches(figure) && said(scope, 'listed') !== true) return false
  if (lead.copula && asked.named.rule !== 'counted-noun') return false
  if (isTally(asked.named)) return true
  if (said(scope, 'stock') === true) return false
  const nature = natureOf(asked.indicator, lexicon)
  if (nature !== null && nature !== 'flow') return false
  return !yearly
}

/** `新增停车位突破2万个`; `新` alone may begin a name: `新农合`. */
function isNew(text: string, lexicon: Lexicon): boolean {
  return lexicon.affixes.some(
    ({ role, word }) => role === 'newly' && word.length > 1 && text.startsWith(word),
  )
}

/** What was done, or how many things were made. */
function isTally({ rule, verb }: Naming): boolean {
  return rule === 'counted-noun' || rule === 'investment-in-project' || verb !== ''
}

/** `人才突破12万人`: a height that was reached, not what was done to reach it. */
function reaches({ mention }: Figure): boolean {
  return mention.bound === 'min' && mention.boundWords.some(({ to }) => to <= mention.from)
}
