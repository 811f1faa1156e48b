import { collection } from '../collection.ts'
import type { Request } from '../datasets/data-package.ts'
import type { Sink } from '../datasets/sink.ts'
import { writing } from '../datasets/writing.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { writingSettingsOf } from './options.ts'
import type { OutputFolder } from './output-folder.ts'
import type { Outcome } from './run-report.ts'
import { putText } from './texts.ts'

/** The datasets of a run: rows of each report as it comes, and after the last what all of them say together. */
export interface RunDatasets {
  readonly add: (outcome: Outcome) => void
  readonly finish: () => Promise<void>
}

export async function openDatasets(
  output: Sink & Pick<OutputFolder, 'put'>,
  request: Request,
  lexicon: Lexicon | undefined,
): Promise<RunDatasets> {
  const datasets = await writing(output, writingSettingsOf(request))
  const all = collection(lexicon)
  return {
    add: (outcome) => {
      datasets.add(outcome.rows)
      all.add(outcome.rows)
      putText(outcome, output, datasets)
    },
    finish: async () => {
      datasets.add(all.collected())
      await datasets.finish(request)
    },
  }
}
