import type { Terminal } from '../terminal/terminal.ts'
import { filled, padStart, wrapped } from '../terminal/width.ts'
import type { WeighedEvidence, WeighedName } from './weighed-names.ts'

/** What a reader compares at a glance; `--json` has the rest. */
const mostNames = 5
const mostEvidence = 4

/**
 * The names that were weighed for a figure, laid out for reading: score and name, below them who proposed it and what
 * weighs most. No lines where none were weighed, as in a table.
 *
 * @param indicator what the row says: a later rule or a correction may have changed the name that was chosen
 */
export function weighingLines(
  names: readonly WeighedName[],
  indicator: string | null,
  width: number,
  { words, printColors: { bold } }: Terminal,
): readonly string[] {
  if (names.length === 0) return []
  const shown = names.slice(0, mostNames)
  const scores = shown.map(({ score }) => score.toFixed(2))
  const column = Math.max(...scores.map((score) => score.length)) + 6
  const more = names.length - shown.length
  return [
    `  ${words`Names weighed: ${names.length}; the chosen one first, each behind its score.`}`,
    ...shown.flatMap((one, at) => [
      ...wrapped(one.name ?? words`(no name)`, width - column).map((line, row) => {
        const left = row === 0 ? `${padStart(scores[at] ?? '', column - 2)}  ` : ' '.repeat(column)
        return left + (at === 0 ? bold(line) : line)
      }),
      ...filled(reasons(one, words), width - column).map((line) => ' '.repeat(column) + line),
    ]),
    ...(more === 0 ? [] : [`    ${words`and ${more} more; --json has them all`}`]),
    ...(names[0]?.name === indicator
      ? []
      : wrapped(
          words`What came after the choice made the name ${indicator ?? words`(no name)`}.`,
          width - 2,
        ).map((line) => `  ${line}`)),
  ]
}

/** Who proposed the name, then the evidence that moves its score most. */
function reasons({ rule, completion, evidence }: WeighedName, words: Terminal['words']): readonly string[] {
  const heavy = evidence.map(told).filter((one) => one !== null)
  const by = completion === null ? rule : words`${rule}, completed by ${completion}`
  const left = heavy.length - mostEvidence
  return [
    `${by}`,
    ...(heavy.length === 0 ? [words`nothing that weighs`] : heavy.slice(0, mostEvidence)),
    ...(left > 0 ? [words`and ${left} lighter`] : []),
  ]
}

/** `+1.20 known`; null for what does not show in two decimals. */
function told({ name, contribution }: WeighedEvidence): string | null {
  const text = contribution.toFixed(2)
  if (Number(text) === 0) return null
  return `${contribution > 0 ? '+' : ''}${text} ${name}`
}
