import type { Measure } from '../core/observed.ts'
import type { Lexicon } from '../lexicon/index.ts'
import type { Figure } from '../syntax/figures/figure.ts'
import { isParticle } from '../syntax/function-words.ts'
import { readCompletion, readEqual, readShare, type Share } from '../syntax/share.ts'
import { textOf } from '../syntax/words.ts'
import { isFraction, isPoint } from '../tokens/unit-kinds.ts'
import { isRated } from './rated.ts'

/** What a figure measures, with the sign that the words before it give. */
export interface Measured {
  readonly measure: Measure
  /** −1 where the words say that it fell. */
  readonly sign: 1 | -1
  readonly share: Share | null
}

/** What a figure measures, by its unit and the words before it. `begun` is the share whose lower end was just read, for the upper end that does not repeat it. */
export function measured(figure: Figure, begun: Share | null, lexicon: Lexicon): Measured {
  const { mention, lead } = figure
  if (mention.form === 'rank') return { measure: 'rank', sign: 1, share: null }
  if (mention.form === 'proportion') return { measure: 'share', sign: 1, share: null }
  const share = shareOf(figure, begun, lexicon)
  if (isOfThose(figure, lexicon)) return { measure: 'level', sign: 1, share }
  const sign = lead.trend?.sign === -1 || lead.aspect === 'decline' ? -1 : 1
  if (isPoint(mention.unit, lexicon)) return { measure: 'change', sign, share }
  if (mention.unit === '番') return { measure: 'growth', sign, share: null }
  if (lead.trend !== null && !isDeed(figure, lexicon))
    return { measure: moving(figure, lexicon), sign, share }
  if (lead.aspect === 'growth' || lead.aspect === 'decline') return { measure: 'growth', sign, share: null }
  if (mention.unit === '倍' || isOfYear(figure, lexicon)) return { measure: 'ratio', sign: 1, share: null }
  if (isFraction(mention.unit, lexicon) && isShare(figure, share)) return { measure: 'share', sign: 1, share }
  return { measure: 'level', sign: 1, share: null }
}

/** `上涨的城市21个，下降的为49个`, `促进增长的十项工作`: 的 makes those that fell of the word, not how far. */
function isOfThose({ lead, before }: Figure, lexicon: Lexicon): boolean {
  const at = before.findLastIndex(({ text }) => text === lead.trend?.word)
  const copula = before.slice(at + 2)
  return (
    at >= 0 && before[at + 1]?.text === '的' && copula.every((word) => isParticle(word, 'equalling', lexicon))
  )
}

/** `恢复到2019年的93%`: a multiple of that year, told in per cent. */
function isOfYear({ mention, lead, before }: Figure, lexicon: Lexicon): boolean {
  const since = lead.basis?.startsWith('since:') === true && before.at(-1)?.text === '的'
  return since && isFraction(mention.unit, lexicon)
}

function shareOf(figure: Figure, begun: Share | null, lexicon: Lexicon): Share | null {
  const { mention, lead, before } = figure
  if (isFraction(mention.unit, lexicon) && lead.trend === null) {
    const told =
      readCompletion(before, lexicon) ?? spentOn(figure) ?? equal(figure, lexicon) ?? partOf(figure, lexicon)
    if (told !== null) return told
  }
  return (
    readShare(lead.head, lexicon, lead.aspect === 'share') ??
    (lead.moved === 'to' && lead.head.length === 0 ? begun : null)
  )
}

/** `70%的村年收入超15万元`: a part of the villages, though the deed is told by another figure. */
function partOf({ noun, headless, lead }: Figure, lexicon: Lexicon): Share | null {
  return headless && lead.aspect === null && noun.length > 0 && !isRated(noun, lexicon)
    ? { part: [], whole: textOf(noun) }
    : null
}

function equal({ lead, before }: Figure, lexicon: Lexicon): Share | null {
  return lead.basis === null && lead.moved === null ? readEqual(before, lexicon) : null
}

/** `一般公共预算支出的82%用于民生`: the whole before it, the part after it. */
function spentOn({ before, after, lead }: Figure): Share | null {
  if (
    before.at(-1)?.text !== '的' ||
    lead.head.length === 0 ||
    lead.moved !== null ||
    !/^v/u.test(after[0]?.tag ?? '')
  )
    return null
  const named = lead.head.slice(lead.head.findLastIndex((word) => /^[把将]$/u.test(word.text)) + 1) // `坚持把财政支出的80%投向`
  return { part: after, whole: textOf(named.filter((word) => word.kind !== 'time')) }
}

/** `改造提升583个小区`: what was done to the things counted, not how far they rose; `增加5个车站` is a change. */
function isDeed({ noun, mention, lead }: Figure, lexicon: Lexicon): boolean {
  if (noun.length === 0 || isFraction(mention.unit, lexicon)) return false
  return !isChange(lead.trend?.word ?? '')
}

/** `增加5个车站`: the word tells a change of what is counted, not a deed. */
export function isChange(trend: string): boolean {
  return /^(?:净?增加|减少|增|减)/u.test(trend)
}

/** `增长6.9%` is a growth, `增加49天` a change, `高于全省1.2个百分点` a change too. */
function moving({ mention, lead }: Figure, lexicon: Lexicon): Measure {
  if (mention.unit === '倍') return 'growth'
  return isFraction(mention.unit, lexicon) && lead.trend?.kind !== 'comparison' ? 'growth' : 'change'
}

/** `占比`, `比重` tell a share, but for `园区化比重`; `比例` after a verb is a rate with a name of its own (`报销比例`). */
function isShare({ lead, before }: Figure, share: Share | null): boolean {
  const last = lead.head.at(-1)
  if (share !== null) return true
  if (lead.aspect !== 'share' || last?.text.at(-1) === '化') return false
  return last?.tag !== 'v' || before[lead.head.length]?.text.endsWith('比例') === false
}
