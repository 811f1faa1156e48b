import type { ReportKind } from '../../core/segmented.ts'
import type { Lexicon } from '../../lexicon/index.ts'

/** A title is written over at most so many lines. */
const mostLines = 4
const longest = 80

/** The title among the lines that stand before the report, joined where it runs over several. Null where none reads like one. */
export function titleIn(lines: readonly string[]): string | null {
  for (let from = 0; from < lines.length; from++) {
    if (!mayStart(lines[from] ?? '')) continue
    for (let count = 1; count <= mostLines && from + count <= lines.length; count++) {
      const joined = lines.slice(from, from + count).join('')
      if (!isTitle(joined)) continue
      const own = lines[from + count] ?? ''
      return withoutEcho((isOwnTitle(own) ? own : joined).replace(footnote, '').replace(/^\*+/u, ''))
    }
  }
  return null
}

/** `[1]`, or `[^1]` as Markdown writes it. */
const footnote = /\[\^?\d{1,2}\]$/u

/** `关于1962年国民经济计划安排的报告` under `1962年政府工作报告`: what it is shelved as, then what it is called. */
function isOwnTitle(text: string): boolean {
  return text.startsWith('关于') && text.length > 8 && isTitle(text)
}

/** `…报告`, `…公报[1]`, `…报告（草案）`, `…报告——2021年…会议上`; not `县长李明作政府工作报告`. */
function isTitle(text: string): boolean {
  return (
    text.length <= longest &&
    !/(?<!工)作了?《?(?:政府)?(?:工作)?报告》?$/u.test(text) &&
    /(?:报告|公报)[》”]?(?:\[\^?\d{1,2}\])?(?:[（(][^（()）]{0,40}[）)])?(?:[—－-].{0,60})?$/u.test(text)
  )
}

/** What stands over a title: an occasion, the number of a paper, whom it greets, what it asks. */
function mayStart(line: string): boolean {
  return !/^[—―－]|会议(?:材料|文件)|^各位|，请|^[（(][一二三四五六七八九十\d]/u.test(line)
}

/** A page may carry its title twice: `曲沃县政府工作报告曲沃县政府工作报告`. */
export function withoutEcho(text: string): string {
  const half = text.length / 2
  return text.length > 0 && text.slice(0, half) === text.slice(half) ? text.slice(0, half) : text
}

const named: readonly ReportKind[] = ['plan_report', 'work_report', 'bulletin', 'other']

/** The kind that the first of these texts tells: by a word of a title, or by its own name (`bulletin`). */
export function kindOf(texts: readonly (string | null)[], { kinds }: Lexicon): ReportKind {
  for (const text of texts) {
    const kind = named.find((name) => name === text)
    if (kind !== undefined) return kind
    const row = kinds.find(({ word }) => text?.includes(word))
    if (row !== undefined) return row.kind
  }
  return 'other'
}
