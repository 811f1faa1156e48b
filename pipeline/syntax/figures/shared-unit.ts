import type { Lexicon } from '../../lexicon/index.ts'
import { isPoint } from '../../tokens/unit-kinds.ts'
import type { Figure } from './figure.ts'
import type { Group } from './group.ts'

/** `提高9.4个和8.1个百分点`: both are points, though the first says only `个`. */
export function sharingUnit(group: Group, lexicon: Lexicon): Group {
  const unit = group.figures.at(-1)?.mention.unit ?? ''
  if (group.figures.length < 2 || !isPoint(unit, lexicon)) return group
  const inUnit = (figure: Figure): Figure =>
    unit.startsWith(figure.mention.unit) ? { ...figure, mention: { ...figure.mention, unit } } : figure
  const [first, ...rest] = group.figures
  return { ...group, figures: [inUnit(first), ...rest.map(inUnit)] }
}
