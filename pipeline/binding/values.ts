import { negated } from '../core/decimal.ts'
import type { Draft } from '../core/draft.ts'
import type { Mention } from '../core/mentioned.ts'
import type { Lexicon } from '../lexicon/index.ts'
import type { Figure } from '../syntax/figures/figure.ts'
import { growthOfDoublings } from './doublings.ts'
import type { Measured } from './measure.ts'

/** `综合指数同比改善11.8%`: the index fell, since it improves by falling. */
export function signedBy(
  { lead }: Figure,
  kind: Measured,
  indicator: string | null,
  lexicon: Lexicon,
): Measured {
  if (lead.trend?.kind !== 'improvement' || indicator === null) return kind
  const falls = lexicon['lower-better'].some(
    ({ word }) => indicator.endsWith(word) || (indicator.includes(word) && !indicator.endsWith('率')),
  )
  return falls ? { ...kind, sign: -1 } : kind
}

/** The signed value, its upper end, and the unit; `翻一番` is told in per cent. */
export function valuesOf(mention: Mention, kind: Measured): Pick<Draft, 'value' | 'valueMax' | 'unit'> {
  const { value, valueMax, unit } = mention
  if (mention.form === 'rank') return { value, valueMax, unit: '位' }
  const isPart = mention.form === 'proportion' || (kind.measure === 'share' && unit === '')
  if (isPart) return { value, valueMax, unit: '%' }
  if (unit === '番' && value !== null) return { value: growthOfDoublings(value), valueMax: null, unit: '%' }
  if (kind.sign !== -1 || value === null || value.startsWith('-')) return { value, valueMax, unit }
  return { value: negated(value), valueMax: valueMax === null ? null : negated(valueMax), unit }
}

/** The parts of `三次产业结构` are the three industries. */
export function industryOf(mention: Mention, indicator: string | null): string | null {
  if (mention.form !== 'proportion' || mention.part?.count !== 3) return null
  if (!/产业|三[产次]/u.test(indicator ?? '')) return null
  return `第${'一二三'[mention.part.index]}产业`
}
