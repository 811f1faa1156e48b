import type { Measure } from '../types.ts'
import type { Figure } from './figures.ts'
import { readCompletion, readShare, type Share } from './share.ts'
import { textOf } from './words.ts'

/** What a figure measures, with the sign that the words before it give. */
export interface Measured {
  readonly measure: Measure
  /** −1 where the words say that it fell. */
  readonly sign: 1 | -1
  readonly share: Share | null
}

const points = new Set(['个百分点', '百分点', '千分点', '个千分点'])
const rates = new Set(['%', '‰', '成'])

/** `begun` is the share whose lower end was just read, for the upper end that does not repeat it. */
export function measured(figure: Figure, begun: Share | null): Measured {
  const { mention, lead } = figure
  if (mention.form === 'rank') return { measure: 'rank', sign: 1, share: null }
  if (mention.form === 'proportion') return { measure: 'share', sign: 1, share: null }
  const share = shareOf(figure, begun)
  const sign = lead.trend?.sign === -1 || lead.aspect === 'decline' ? -1 : 1
  if (points.has(mention.unit)) return { measure: 'change', sign, share }
  if (mention.unit === '番') return { measure: 'growth', sign, share: null }
  if (lead.trend !== null) return { measure: moving(figure), sign, share }
  if (lead.aspect === 'growth' || lead.aspect === 'decline') return { measure: 'growth', sign, share: null }
  if (mention.unit === '倍') return { measure: 'ratio', sign: 1, share: null }
  if (rates.has(mention.unit) && isShare(figure, share)) return { measure: 'share', sign: 1, share }
  return { measure: 'level', sign: 1, share: null }
}

function shareOf(figure: Figure, begun: Share | null): Share | null {
  const { mention, lead, before } = figure
  if (rates.has(mention.unit) && lead.trend === null) {
    const completion = readCompletion(before) ?? spentOn(figure)
    if (completion !== null) return completion
  }
  return (
    readShare(lead.head, lead.aspect === 'share') ??
    (lead.moved === 'to' && lead.head.length === 0 ? begun : null)
  )
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
  return { part: after, whole: textOf(lead.head.filter((word) => word.kind !== 'time')) }
}

/** `增长6.9%` is a growth, `增加49天` a change, `高于全省1.2个百分点` a change too. */
function moving({ mention, lead }: Figure): Measure {
  if (mention.unit === '倍') return 'growth'
  return rates.has(mention.unit) && lead.trend?.kind !== 'comparison' ? 'growth' : 'change'
}

function isShare({ lead }: Figure, share: Share | null): boolean {
  if (share !== null) return true
  return (
    lead.aspect === 'share' &&
    lead.head.at(-1)?.text.at(-1) !== '化' &&
    !/^v$/u.test(lead.head.at(-1)?.tag ?? '')
  )
}
