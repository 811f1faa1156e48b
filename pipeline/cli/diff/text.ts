import type { Terminal } from '../terminal.ts'
import { padEnd, padStart, wrapped } from '../width.ts'
import { type Comparison, type SummaryRow, summaryOf } from './comparison.ts'
import { type Entry, type Section, sectionsOf } from './sections.ts'

/** How many entries of a section are shown before the rest is only counted. */
const shown = 20

type Look = Pick<Terminal, 'printColors' | 'columns'>

/** A comparison for a terminal: the numbers first, then each difference in words, no line wider than the terminal. */
export function diffText(found: Comparison, look: Look): string {
  const { bold } = look.printColors
  const lines = [
    bold(`${found.before} → ${found.after}`),
    ...table(summaryOf(found)),
    ...sectionsOf(found).flatMap((section) => ['', ...sectionLines(section, look)]),
  ]
  return `${lines.join('\n')}\n`
}

function table(rows: readonly SummaryRow[]): readonly string[] {
  const cells = rows.map(({ kind, came, went, changed }) => [kind, came, went, changed ?? ''].map(String))
  const [first = 0, ...others] = [0, 1, 2, 3].map((at) =>
    Math.max(...[head, ...cells].map((row) => (row[at] ?? '').length)),
  )
  return [head, ...cells].map(([kind = '', ...numbers]) =>
    [padEnd(kind, first), ...numbers.map((cell, at) => padStart(cell, others[at] ?? 0))].join('  ').trimEnd(),
  )
}

const head = ['', 'came', 'went', 'changed']

function sectionLines({ title, entries }: Section, look: Look): readonly string[] {
  const more = entries.length - shown
  return [
    look.printColors.bold(`${title} (${entries.length})`),
    ...entries.slice(0, shown).flatMap((entry) => entryLines(entry, look)),
    ...(more > 0 ? [`  … ${more} more (--to json has them all)`] : []),
  ]
}

/** On further lines, where one is not enough, flush with the first word. */
function entryLines({ sign, report, what, how }: Entry, { printColors, columns }: Look): readonly string[] {
  const words = [report, what, how].map((word) => word.replace(/\s+/g, ' ').trim())
  const [first = '', ...rest] = wrapped(words.filter((word) => word !== '').join('  '), columns - 4)
  const color = { '+': printColors.green, '-': printColors.red, '~': printColors.yellow }[sign]
  return [`  ${color(sign)} ${first}`, ...rest.map((line) => `    ${line}`)]
}
