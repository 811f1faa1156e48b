import type { Lexicon } from '../../lexicon/index.ts'
import type { ReportKind } from '../../types.ts'

/** A title is written over at most so many lines. */
const mostLines = 4

/** The title among the lines that stand before the report, joined where it runs over several. Null where none reads like one. */
export function titleIn(lines: readonly string[]): string | null {
  for (let from = 0; from < lines.length; from++) {
    for (let count = 1; count <= mostLines && from + count <= lines.length; count++) {
      const joined = lines
        .slice(from, from + count)
        .join('')
        .replace(/^[#\s]+/u, '')
      if (isTitle(joined) && startsTitle(lines[from] ?? '')) return trimmed(joined)
    }
  }
  return null
}

function isTitle(text: string): boolean {
  return (
    text.length <= 80 &&
    /(?:报告|公报)(?:[（(].{0,40}[）)])?(?:[—－-].{0,60})?$/u.test(text) &&
    !/^[—―]/u.test(text)
  )
}

function startsTitle(line: string): boolean {
  return !/^[—―]|会议(?:材料|文件)|^各位|，请/u.test(line)
}

/** A page may carry its title twice: `2016年广州市政府工作报告2016年广州市政府工作报告`. */
function trimmed(text: string): string {
  const half = text.length / 2
  return text.slice(0, half) === text.slice(half) ? text.slice(0, half) : text
}

export function kindOf(title: string | null, lexicon: Lexicon): ReportKind {
  return lexicon.kinds.find((row) => title?.includes(row.word))?.kind ?? 'other'
}
