import { type Collected, collection } from '../../checks/collection.ts'
import { checkedRow } from '../../checks/trust.ts'
import { corrections } from '../../corrections/index.ts'
import type { Request } from '../../datasets/data-package.ts'
import type { Sink } from '../../datasets/sink.ts'
import { waiting } from '../../datasets/waiting.ts'
import { writing } from '../../datasets/writing.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import { correctionsIn } from '../configuration/corrections-file.ts'
import { writingSettingsOf } from '../configuration/options.ts'
import type { OutputFolder } from '../output/output-folder.ts'
import { putText } from '../output/report-text.ts'
import type { Outcome } from './run-report.ts'

/** The datasets of a run: rows of each report as it comes, and after the last what all of them say together. */
export interface RunDatasets {
  /** Gives the outcome as it was written: with the user's corrections. */
  readonly add: (outcome: Outcome) => Outcome
  /** Gives what the reports say together, with what is to be said of the run as a whole. */
  readonly finish: () => Promise<Collected>
}

/** Throws a UsageError, before a report is read, where the request's corrections cannot be used. */
export async function openDatasets(
  output: Sink & Pick<OutputFolder, 'put'>,
  request: Request,
  lexicon: Lexicon | undefined,
): Promise<RunDatasets> {
  const mended = corrections(request.corrections === undefined ? [] : correctionsIn(request.corrections))
  const datasets = await writing(output, writingSettingsOf(request))
  const all = collection(lexicon)
  const observations = waiting() // other reports may yet speak against them
  return {
    add: (outcome) => {
      const written = { ...outcome, rows: mended.applied(outcome.rows) }
      datasets.add({ ...written.rows, observations: [] })
      observations.put(written.rows.observations)
      all.add(written.rows)
      putText(written, output, datasets)
      return written
    },
    finish: async () => {
      const collected = all.collected()
      for (const rows of observations.taken())
        datasets.add({ observations: rows.map((row) => checkedRow(row, collected.lowered)) })
      const together = { ...collected, messages: [...collected.messages, ...mended.leftOver()] }
      datasets.add(together)
      await datasets.finish(request)
      return together
    },
  }
}
