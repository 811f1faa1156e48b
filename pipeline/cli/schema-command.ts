import { datasetNames } from '../datasets/names.ts'
import { readSchema } from '../datasets/schemas.ts'
import { lexiconNames } from '../lexicon/index.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** Prints a JSON Schema of the package: a dataset's, a lexicon's, or that of the facts beside a report. */
export function schemaCommand(name: string, { print }: Terminal): void {
  const lexicons = lexiconNames.map((lexicon) => `lexicon/${lexicon}`)
  const known: readonly string[] = [...datasetNames, 'meta', 'corrections', ...lexicons]
  if (!known.includes(name)) throw new UsageError(`schema ${name}: there is ${known.join(', ')}.`)
  print(`${JSON.stringify(readSchema(`${name}.schema.json`), null, 2)}\n`)
}
