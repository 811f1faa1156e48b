import type { Measure } from '../core/observed.ts'
import { basisSaid, type Scope, said } from '../discourse/scopes.ts'
import { timeSaid } from '../discourse/time/in-force.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { endsAs } from '../syntax/affixes.ts'
import type { Figure } from '../syntax/figures/figure.ts'
import type { Lead } from '../syntax/left-context/index.ts'
import type { Measured } from './measure.ts'

/** A comparison with what no field can name: `比前五年`. */
export const unknown = 'unknown'

const compared: readonly Measure[] = ['growth', 'ratio', 'change']

/** What is known beside the figure itself. */
interface Told {
  readonly indicator: string | null
  /** The rule that gave the period. */
  readonly rule: string
  readonly scope: Scope
  readonly lexicon: Lexicon
}

/** What a growth is compared with, or what a share is of; null where the figure has neither. */
export function basisOf(
  { lead, mention }: Figure,
  kind: Measured,
  { scope, rule, indicator, lexicon }: Told,
): string | null {
  if (mention.form === 'proportion') return null
  if (kind.measure === 'share') return kind.share?.whole ?? inheritedWhole(kind, indicator, scope)
  if (!compared.includes(kind.measure) || lead.trend?.kind === 'comparison') return null
  const told = lead.basis ?? basisSaid(scope)
  if (told !== null) return told === unknown ? null : told
  const base = said(scope, 'stockBase')
  if (base !== null && isBalance(indicator, lexicon)) return base
  return kind.measure === 'ratio' ||
    isOverYears(lead) ||
    rule === 'period-term' ||
    isSpan(timeSaid(scope)?.value.period ?? null)
    ? null
    : 'yoy'
}

/** `比年初增加5亿元。其中人民币存款增加4亿元`: what stands at a moment is told against the moment that the passage named. */
function isBalance(indicator: string | null, lexicon: Lexicon): boolean {
  return indicator !== null && endsAs(indicator, 'balance', lexicon)
}

/** `五年翻了一番`, `排放量三年下降8%`: not over the year before; `连续三年增长5%` is. */
function isOverYears({ head }: Lead): boolean {
  const last = head.at(-1)
  const years = last?.kind === 'time' && /^[两二三四五六七八九十2-9]年$/u.test(last.text)
  return years && !/^(?:连续|每)$/u.test(head.at(-2)?.text ?? '')
}

/** Over several years (`2016/2020`) no one year is the one before. */
function isSpan(period: string | null): boolean {
  return /^\d{4}\/\d{4}$/u.test(period ?? '')
}

/** The whole of a share that names none itself: one named for all parts, or by a share before it where this one says `占` as well. */
export function inheritedWhole({ share }: Measured, indicator: string | null, scope: Scope): string | null {
  const whole = said(scope, 'whole')
  if (whole === null || whole.name === indicator) return null
  return whole.by === 'setting' || share !== null ? whole.name : null
}
