import { columnsOf } from '../../datasets/columns.ts'
import type { MentionRow, MessageRow, ObservationRow } from '../../datasets/rows.ts'
import { inLanguage } from '../../language/translation.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { padEnd, wrapped } from '../terminal/width.ts'

/** A mention with all that was made of it. */
export interface Explained {
  readonly source: string
  readonly mention: MentionRow
  /** Of the mention alone; an observation's own rules begin with them. */
  readonly rules: readonly string[]
  readonly observations: readonly { readonly row: ObservationRow; readonly level: ObservationRow | null }[]
  readonly messages: readonly MessageRow[]
}

/** One figure's derivation, laid out for reading: the sentence, the numeral, its statistics field by field, the rules. */
export function explanation(
  { source, mention, rules, observations, messages }: Explained,
  terminal: Terminal,
): string {
  const { language, printColors } = terminal
  const { bold, cyan, dim, yellow } = printColors
  const width = Math.min(terminal.columns, 100)
  const lines = [
    bold(`${source}:${mention.line}  ${mention.text}  [${mention.start}, ${mention.end})`),
    ...(mention.section === null ? [] : wrapped(mention.section, width - 2).map((line) => dim(`  ${line}`))),
    '',
    ...wrapped(mention.sentence, width - 4).map(
      (line) => `  ${cyan('│')} ${line.replace(mention.text, bold(mention.text))}`,
    ),
    '',
    `  class  ${mention.class}`,
    `  rules  ${rules.join(' → ')}`,
    ...observations.flatMap(({ row, level }) => ['', ...fieldLines(row, level, rules, width)]),
    ...messages.flatMap(({ rule_id, reason }) => [
      '',
      ...wrapped(`${rule_id}: ${inLanguage(reason, language)}`, width - 4).map((line) =>
        yellow(`  ! ${line}`),
      ),
    ]),
    '',
  ]
  return `${lines.join('\n')}\n`
}

/** What the datasets' reader knows already from the lines above. */
const known: ReadonlySet<string> = new Set([
  'document_id',
  'mention_id',
  'qualifies',
  'start',
  'end',
  'text',
  'section',
  'rules',
])

function fieldLines(
  row: ObservationRow,
  level: ObservationRow | null,
  mentionRules: readonly string[],
  width: number,
): readonly string[] {
  const values = new Map<string, unknown>(Object.entries(row))
  const fields = columnsOf('observations').flatMap(({ name }): [string, string][] => {
    const value = values.get(name)
    return known.has(name) || value === null ? [] : [[name, value === '' ? '(none)' : String(value)]]
  })
  if (level !== null)
    fields.push(['qualifies', `${level.indicator} ${level.text} [${level.start}, ${level.end})`])
  const own = row.rules.filter((rule) => !mentionRules.includes(rule))
  fields.push(['rules', own.join(' → ')])
  return fields.flatMap(([name, value]) => hung(name, value, width))
}

/** Name, then the value, its further lines flush with its first. */
function hung(name: string, value: string, width: number): readonly string[] {
  const column = 18
  const [first = '', ...rest] = wrapped(value, width - column)
  return [`  ${padEnd(name, column - 2)}${first}`, ...rest.map((line) => ' '.repeat(column) + line)]
}
