import type { Problem } from '../../core/text.ts'
import { sentence } from '../../language/sentence.ts'
import type { LeftOut, Reason } from './leave-out.ts'

/** So much prose with so many figures may be a piece of the report. */
const worthProse = 60
const worthFigures = 3
const mostWarnings = 10

const named: Readonly<Record<Reason, string>> = {
  hidden: sentence`hidden`,
  'struck out': sentence`struck out`,
  navigation: sentence`navigation`,
  'page information': sentence`page information`,
  'outside the report': sentence`outside the report`,
}

/** One message for all that was left out of a page, and one for each piece that may be missed. */
export function tellLeftOut(left: readonly LeftOut[]): readonly Problem[] {
  const full = left.filter(({ weight }) => weight.characters > 0)
  if (full.length === 0) return []
  return [summary(full), ...full.filter(isWorth).slice(0, mostWarnings).map(warning)]
}

function summary(left: readonly LeftOut[]): Problem {
  const characters = new Map<Reason, number>()
  for (const { reason, weight } of left)
    characters.set(reason, (characters.get(reason) ?? 0) + weight.characters)
  const parts = [...characters].map(([reason, count]) => sentence`${named[reason]} (${count} characters)`)
  return {
    severity: 'info',
    ruleId: 'read/left-out',
    reason: sentence`Left out of the page: ${parts.join(', ')}.`,
  }
}

function isWorth({ reason, weight }: LeftOut): boolean {
  if (reason === 'page information') return false
  return weight.prose >= worthProse && weight.figures >= worthFigures
}

function warning({ reason, weight, text }: LeftOut): Problem {
  return {
    severity: 'warning',
    ruleId: 'read/left-out',
    reason: sentence`${weight.characters} characters with ${weight.figures} figures were left out as ${named[reason]}, from \`${text}\` on; if they are of the report, save its text as .txt and give that`,
  }
}
