import type { Doubt } from './doubt.ts'

/** More than there are places to be ranked among: `居全国1亿位` is another figure's value. */
const lastRank = 10_000

/**
 * What no statistic is. A row of which one of these holds is never of high certainty, whatever else speaks for it.
 */
export const impossible: readonly Doubt[] = [
  { name: 'no-indicator', holds: ({ statistic }) => statistic.indicator === null },
  { name: 'no-value', holds: ({ statistic }) => statistic.value === null },
  {
    name: 'growth-of-amount', // `增长3亿元` is a change
    holds: ({ statistic: { measure, unit } }) => measure === 'growth' && !relative.has(unit),
  },
  {
    name: 'ratio-of-amount',
    holds: ({ statistic: { measure, unit } }) => measure === 'ratio' && !relative.has(unit),
  },
  {
    name: 'no-place', // a rank is a whole number from 1
    holds: ({ statistic: { measure, value } }) =>
      measure === 'rank' && value !== null && !(/^[1-9]\d*$/u.test(value) && Number(value) <= lastRank),
  },
  { name: 'joint-name', holds: ({ statistic: { rules } }) => rules.includes('joint-name') },
  { name: 'ragged-name', holds: ({ name }) => ragged.test(name) || isOpen(name) },
]

const relative = new Set(['%', '‰', '倍', '番', '个百分点', '成', ''])
const ragged = /^[的了、，：是为和与及由从将把]|[、，：是为和与由从将把了]$|(?<![惠普涉危])及$|[，：；]/u

const pairs = ['“”', '‘’', '（）', '《》', '()'] as const

/** A bracket or a quotation mark without its other half. */
function isOpen(name: string): boolean {
  return pairs.some(([open = '', close = '']) => name.split(open).length !== name.split(close).length)
}
