import { datasetNames } from '../datasets/names.ts'
import { readSchema } from '../datasets/schemas.ts'
import { sentence } from '../language/sentence.ts'
import { lexiconNames } from '../lexicon/index.ts'
import type { Terminal } from './terminal/terminal.ts'
import { UsageError } from './terminal/usage-error.ts'

/** Files that gongbao takes or prints, beside datasets and lexicons. */
const others = ['config', 'corrections', 'meta', 'summary']

/** Prints a JSON Schema of the package. */
export function schemaCommand(name: string, { print }: Terminal): void {
  const lexicons = lexiconNames.map((lexicon) => `lexicon/${lexicon}`)
  const known: readonly string[] = [...datasetNames, ...others, ...lexicons]
  if (!known.includes(name)) throw new UsageError(sentence`schema ${name}: there is ${known.join(', ')}.`)
  print(`${JSON.stringify(readSchema(`${name}.schema.json`), null, 2)}\n`)
}
