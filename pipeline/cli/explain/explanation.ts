import { columnsOf } from '../../datasets/columns.ts'
import type { MentionRow, MessageRow, ObservationRow } from '../../datasets/rows.ts'
import { inLanguage } from '../../language/translation.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { hung, wrapped } from '../terminal/width.ts'
import type { WeighedName } from './weighed-names.ts'
import { weighingLines } from './weighing.ts'

/** A mention with all that was made of it. */
export interface Explained {
  readonly source: string
  readonly mention: MentionRow
  /** Of the mention alone; an observation's own rules begin with them. */
  readonly rules: readonly string[]
  readonly observations: readonly ExplainedRow[]
  readonly messages: readonly MessageRow[]
}

export interface ExplainedRow {
  readonly row: ObservationRow
  /** What it qualifies. */
  readonly level: ObservationRow | null
  /** The names weighed for it, the chosen one first; empty for a table's cell. */
  readonly considered: readonly WeighedName[]
}

/** One figure's derivation, laid out for reading: the sentence, the numeral, its statistics field by field, the rules, the names weighed. */
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
    ...observations.flatMap((one) => ['', ...observationLines(one, rules, width, terminal)]),
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

function observationLines(
  { row, level, considered }: ExplainedRow,
  mentionRules: readonly string[],
  width: number,
  terminal: Terminal,
): readonly string[] {
  const weighing = weighingLines(considered, row.indicator, width, terminal)
  return [...fieldLines(row, level, mentionRules, width), ...(weighing.length === 0 ? [] : ['', ...weighing])]
}

/** Where the values of fields begin. */
const fieldColumn = 18

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
  return fields.flatMap(([name, value]) => hung(name, value, fieldColumn, width))
}
