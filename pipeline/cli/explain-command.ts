import { basename } from 'node:path'
import type { Extracted, MentionRow, ObservationRow } from '../index.ts'
import { withoutEnding } from '../input.ts'
import { sentence } from '../language/sentence.ts'
import { type Explained, explanation } from './explanation.ts'
import { type ReadingOptions, requestOf, settingsOf } from './options.ts'
import { relativePath } from './reports.ts'
import { extractReport } from './run-report.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

export interface ExplainFlags extends ReadingOptions {
  readonly at?: string
  readonly find?: string
  readonly json?: boolean
}

/** Prints how the figures at a place, or in a text, came to be. Gives the exit code: 1 where no figure stands there. */
export async function explainCommand(path: string, flags: ExplainFlags, terminal: Terminal): Promise<number> {
  const spans = wanted(flags)
  const source = relativePath(path)
  const report = { path, source, documentId: withoutEnding(basename(source)) }
  const extracted = await extractReport(report, settingsOf(requestOf([path], flags)))
  const found = extracted.mentions.filter((mention) =>
    spans(extracted.report.text).some((span) => overlaps(mention, span)),
  )
  if (found.length === 0) {
    const place = flags.at ?? JSON.stringify(flags.find)
    terminal.say(terminal.words`${source}: no figure stands at ${place}.`)
    return 1
  }
  const all = found.map((mention) => explained(mention, extracted))
  if (flags.json === true) terminal.print(`${JSON.stringify(all)}\n`)
  else for (const one of all) terminal.print(explanation(one, terminal))
  return 0
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

function explained(mention: MentionRow, { report, mentions, observations, messages }: Extracted): Explained {
  const own = observations.filter((row) => row.mention_id === mention.mention_id)
  const inner = report.mentions[mentions.indexOf(mention)]
  return {
    source: report.path,
    mention,
    rules: inner?.rules ?? [],
    observations: own.map((row) => ({ row, level: levelOf(row, observations) })),
    messages: messages.filter(
      ({ start, end }) => start !== null && end !== null && overlaps(mention, { start, end }),
    ),
  }
}

function levelOf(row: ObservationRow, observations: readonly ObservationRow[]): ObservationRow | null {
  return observations.find(({ observation_id }) => observation_id === row.qualifies) ?? null
}
