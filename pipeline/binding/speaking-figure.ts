import type { Figure } from '../syntax/figures/figure.ts'
import type { Group } from '../syntax/figures/group.ts'

/**
 * The figure that speaks for its group. Its noun may stand after the next figure (`总投资达186.94亿元的52个重点项目`)
 * or after the last one of the group (`1160户3553名贫困人口`).
 */
export function ownerOf({ figures }: Group, next: Group | undefined): Figure {
  const figure = figures[0]
  const last = figures.at(-1) ?? figure
  if (figure.noun.length > 0) return figure
  if (figure.attributive && next !== undefined)
    return { ...figure, noun: next.figures.at(-1)?.noun ?? [], event: [], told: 0 }
  if (last.noun.length === 0) return figure
  return { ...figure, noun: last.noun, event: last.event, told: last.told, attributive: last.attributive }
}
