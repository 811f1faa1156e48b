import { inLanguage } from '../../language/translation.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { padEnd, padStart, widthOf, wrapped } from '../terminal/width.ts'
import { type Comparison, type SummaryRow, summaryOf } from './comparison.ts'
import { type Entry, type Section, sectionsOf } from './sections.ts'

/** How many entries of a section are shown before the rest is only counted. */
const shown = 20

type Look = Pick<Terminal, 'printColors' | 'columns' | 'language' | 'words'>

/** A comparison for a terminal: the numbers first, then each difference in words, no line wider than the terminal. */
export function diffText(found: Comparison, look: Look): string {
  const { bold } = look.printColors
  const lines = [
    bold(`${found.before} → ${found.after}`),
    ...table(summaryOf(found), look),
    ...sectionsOf(found).flatMap((section) => ['', ...sectionLines(section, look)]),
  ]
  return `${lines.join('\n')}\n`
}

function table(rows: readonly SummaryRow[], { words, language }: Look): readonly string[] {
  const head = ['', words`came`, words`went`, words`changed`]
  const cells = rows.map(({ kind, came, went, changed }) =>
    [inLanguage(kind, language), came, went, changed ?? ''].map(String),
  )
  const [first = 0, ...others] = [0, 1, 2, 3].map((at) =>
    Math.max(...[head, ...cells].map((row) => widthOf(row[at] ?? ''))),
  )
  return [head, ...cells].map(([kind = '', ...numbers]) =>
    [padEnd(kind, first), ...numbers.map((cell, at) => padStart(cell, others[at] ?? 0))].join('  ').trimEnd(),
  )
}

function sectionLines({ title, entries }: Section, look: Look): readonly string[] {
  const more = entries.length - shown
  return [
    look.printColors.bold(`${inLanguage(title, look.language)} (${entries.length})`),
    ...entries.slice(0, shown).flatMap((entry) => entryLines(entry, look)),
    ...(more > 0 ? [look.words`  … ${more} more (--to json has them all)`] : []),
  ]
}

/** On further lines, where one is not enough, flush with the first word. */
function entryLines(
  { sign, report, what, how }: Entry,
  { printColors, columns, language }: Look,
): readonly string[] {
  const words = [report, what, inLanguage(how, language)].map((word) => word.replace(/\s+/g, ' ').trim())
  const [first = '', ...rest] = wrapped(words.filter((word) => word !== '').join('  '), columns - 4)
  const color = { '+': printColors.green, '-': printColors.red, '~': printColors.yellow }[sign]
  return [`  ${color(sign)} ${first}`, ...rest.map((line) => `    ${line}`)]
}
