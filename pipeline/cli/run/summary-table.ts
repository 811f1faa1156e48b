import type { Language } from '../../language/language.ts'
import { sentence } from '../../language/sentence.ts'
import { inLanguage } from '../../language/translation.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { padEnd, padStart, widthOf } from '../terminal/width.ts'
import type { Counts, Summary } from './summary.ts'

/** The table for the end of a run, within 80 columns; what was not found is left out. */
export function summaryLines(
  summary: Summary,
  { words, language }: Pick<Terminal, 'words' | 'language'>,
): readonly string[] {
  const counted = (heading: string, counts: Counts) => countedIn(language, heading, counts)
  const { reports, characters, mentions, observations, certainty, checks, messages } = summary
  const read = Object.fromEntries([
    [words`reports`, reports.read],
    ...(reports.failed === 0 ? [] : [[words`failed`, reports.failed]]),
    [words`characters`, characters],
  ])
  return [
    ...sideBySide(block(words`read`, '', read), counted(words`certainty`, certainty)),
    '',
    ...sideBySide(counted(words`mentions`, mentions), counted(words`observations`, observations)),
    '',
    ...sideBySide(counted(words`messages`, messages), counted(words`checks`, checks)),
  ]
}

/** A heading with the sum, then names with their numbers. Nothing where there are none. */
function countedIn(language: Language, heading: string, counts: Counts): readonly string[] {
  const numbers = Object.values(counts)
  if (numbers.length === 0) return []
  const named = Object.entries(counts).map(([name, number]) => [nameIn(language, name), number])
  return block(heading, grouped(numbers.reduce((sum, number) => sum + number)), Object.fromEntries(named))
}

/** As datasets have it, and in the reader's words before: `水平值 level`. */
function nameIn(language: Language, name: string): string {
  const said = inLanguage(name, language)
  return said === name ? name : `${said} ${name}`
}

/** Classes, measures, grades of certainty and verdicts, here so that the catalogue has them. */
export const namesInDatasets = [
  sentence`observation`,
  sentence`time`,
  sentence`enumerator`,
  sentence`name`,
  sentence`threshold`,
  sentence`attribute`,
  sentence`level`,
  sentence`growth`,
  sentence`change`,
  sentence`ratio`,
  sentence`share`,
  sentence`rank`,
  sentence`high`,
  sentence`medium`,
  sentence`low`,
  sentence`pass`,
  sentence`fail`,
  sentence`note`,
]

/** Numbers flush right. */
function block(heading: string, sum: string, counts: Counts): readonly string[] {
  const rows: readonly (readonly [string, string])[] = [
    [heading, sum],
    ...Object.entries(counts).map(([name, number]) => [`  ${name}`, grouped(number)] as const),
  ]
  const left = Math.max(...rows.map(([name]) => widthOf(name)))
  const right = Math.max(...rows.map(([, number]) => number.length))
  return rows.map(([name, number]) => `${padEnd(name, left)}  ${padStart(number, right)}`.trimEnd())
}

/** Where the right one begins, unless the left one needs more. */
const leastLeft = 34

function sideBySide(left: readonly string[], right: readonly string[]): readonly string[] {
  const width = Math.max(leastLeft, ...left.map((line) => widthOf(line) + 4))
  const height = Math.max(left.length, right.length)
  return Array.from({ length: height }, (_, at) =>
    `${padEnd(left[at] ?? '', width)}${right[at] ?? ''}`.trimEnd(),
  )
}

/** `1234567` → `1,234,567`, without asking the locale. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}
