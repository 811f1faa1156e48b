import type { Considered } from '../../core/observed.ts'
import { corrections } from '../../corrections/index.ts'
import type { Request } from '../../datasets/data-package.ts'
import { observationIds } from '../../datasets/observation-rows.ts'
import type { Extracted, MentionRow, ObservationRow } from '../../index.ts'
import { sentence } from '../../language/sentence.ts'
import { formats as read } from '../../read/formats.ts'
import { configured } from '../configuration/configured.ts'
import { correctionsIn } from '../configuration/corrections-file.ts'
import { withFormats } from '../configuration/format-option.ts'
import { type ReadingOptions, requestOf, settingsOf } from '../configuration/options.ts'
import { type Explained, explanation } from '../explain/explanation.ts'
import { weighedNames } from '../explain/weighed-names.ts'
import { addConfig, addReading, type Cli, examples, exitCodes } from '../help/definition.ts'
import { findReport } from '../reports/find-report.ts'
import type { Report } from '../reports/find-reports.ts'
import { extractReport } from '../run/run-report.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { UsageError } from '../terminal/usage-error.ts'

/** What makes the figures; where they are written is only looked at. */
const taken = ['out', 'format', 'encoding', 'lexicon', 'corrections'] as const

export function defineExplain({ program, terminal, end }: Cli): void {
  const { words } = terminal
  const command = program
    .command('explain')
    .summary(words`show how a figure came to be`)
    .description(
      words`Reads a report and shows of each figure at a place, or in a text, its sentence, the fields of its observation, the rules that made them, and the names that were weighed for it.`,
    )
    .argument('<file>', words`a report; reports.zip/NAME for one in a zip file`)
    .option('--at <offset>', words`where the figure stands, as \`start\` in the datasets`)
    .option('--find <text>', words`a text in which it stands`)
    .option('--json', words`print the rows, with all names weighed and their evidence, as one line of JSON`)
    .option('--format <name>', words`${read.join(', ')}, where the ending should not decide`, withFormats)
    .option(
      '-o, --out <folder>',
      words`datasets that the report is in: it is read as they were made`,
      'output',
    )
  addConfig(addReading(command, words), words)
    .addHelpText(
      'after',
      examples(words, [
        ['gongbao explain 曲沃县/2020.txt --find 115.8亿元', words`every figure in this text`],
        ['gongbao explain 曲沃县/2020.txt --at 505', words`the figure at an offset`],
      ]),
    )
    .addHelpText(
      'after',
      exitCodes(
        words,
        words`the figure was shown`,
        words`no figure stands there, or the report cannot be read`,
      ),
    )
    .action(async (file, own, command) => {
      const { inputs, flags } = configured<ExplainFlags>(own, command, taken)
      end(await explainCommand(file, inputs, flags, terminal))
    })
}

interface ExplainFlags extends ReadingOptions {
  readonly at?: string
  readonly find?: string
  readonly json?: boolean
  /** An output folder that may know the report. */
  readonly out: string
}

/**
 * Prints how the figures at a place, or in a text, came to be. Gives the exit code: 1 where no figure stands there.
 *
 * @param inputs what the configuration says that extract reads
 */
async function explainCommand(
  path: string,
  inputs: readonly string[],
  flags: ExplainFlags,
  terminal: Terminal,
): Promise<number> {
  const spans = wanted(flags)
  const { report, request } = await findReport(path, flags.out, inputs)
  const extracted = await extractedAs({ ...request, ...requestOf([path], flags) }, report)
  const places = spans(extracted.report.text)
  const found = extracted.mentions.filter((mention) => places.some((place) => overlaps(mention, place)))
  if (found.length === 0) {
    tellNothing({ extracted, places, flags, source: report.source }, terminal)
    return 1
  }
  const considered = consideredById(extracted)
  const all = found.map((mention) => explained(mention, extracted, considered))
  if (flags.json === true) terminal.print(`${JSON.stringify(all)}\n`)
  else for (const one of all) terminal.print(explanation(one, terminal))
  return 0
}

/** The rows that extract would write. */
async function extractedAs(request: Request, report: Report): Promise<Extracted> {
  const list = request.corrections === undefined ? [] : correctionsIn(request.corrections)
  return corrections(list).applied(await extractReport(report, settingsOf(request)))
}

interface Nothing {
  readonly extracted: Extracted
  readonly places: readonly Stretch[]
  readonly flags: ExplainFlags
  readonly source: string
}

/** How many figures are shown to choose from. */
const nearby = 5

function tellNothing({ extracted, places, flags, source }: Nothing, { say, words }: Terminal): void {
  const place = flags.at ?? JSON.stringify(flags.find)
  say(words`${source}: no figure stands at ${place}.`)
  const { mentions, passages } = extracted.report
  const figures = mentions.filter((mention) => {
    const passage = mention.class === 'observation' ? passages[mention.passage] : undefined
    return passage !== undefined && places.some((one) => overlaps(passage, one))
  })
  if (figures.length === 0) return
  say(words`In the same sentence:`)
  for (const { start, text } of figures.slice(0, nearby)) say(`  --at ${start}  ${text}`)
}

interface Stretch {
  readonly start: number
  readonly end: number
}

function wanted({ at, find }: ExplainFlags): (text: string) => readonly Stretch[] {
  if (at !== undefined && find === undefined && /^\d{1,15}$/.test(at)) {
    const start = Number(at)
    return () => [{ start, end: start + 1 }]
  }
  if (at === undefined && find !== undefined && find !== '') return (text) => occurrences(text, find)
  throw new UsageError(sentence`explain takes either --at OFFSET (a whole number) or --find TEXT.`)
}

function occurrences(text: string, wanted: string): readonly Stretch[] {
  const found: Stretch[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
    found.push({ start: at, end: at + wanted.length })
  return found
}

function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end
}

/** The names weighed, by the id of the row: rows may be fewer than what was observed. */
function consideredById({ report, documents }: Extracted): ReadonlyMap<string, readonly Considered[]> {
  const ids = observationIds(report, documents[0]?.document_id ?? '')
  return new Map(report.observations.map(({ considered }, at) => [ids[at] ?? '', considered]))
}

function explained(
  mention: MentionRow,
  { report, mentions, observations, messages }: Extracted,
  considered: ReadonlyMap<string, readonly Considered[]>,
): Explained {
  const own = observations.filter((row) => row.mention_id === mention.mention_id)
  const inner = report.mentions[mentions.indexOf(mention)]
  return {
    source: report.path,
    mention,
    rules: inner?.rules ?? [],
    observations: own.map((row) => ({
      row,
      level: levelOf(row, observations),
      considered: weighedNames(considered.get(row.observation_id) ?? []),
    })),
    messages: messages.filter(
      ({ start, end }) => start !== null && end !== null && overlaps(mention, { start, end }),
    ),
  }
}

function levelOf(row: ObservationRow, observations: readonly ObservationRow[]): ObservationRow | null {
  return observations.find(({ observation_id }) => observation_id === row.qualifies) ?? null
}
