import { datasetNames } from '../../datasets/names.ts'
import { readSchema } from '../../datasets/schemas.ts'
import { sentence } from '../../language/sentence.ts'
import { lexiconNames } from '../../lexicon/index.ts'
import type { Cli } from '../help/definition.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { UsageError } from '../terminal/usage-error.ts'

export function defineSchema({ program, terminal }: Cli): void {
  const { words } = terminal
  program
    .command('schema')
    .summary(words`print a JSON Schema`)
    .description(
      words`Prints the JSON Schema of a dataset, of a file that gongbao takes (meta, config, corrections, lexicon/units …) or of what --json prints (summary).`,
    )
    .argument('<name>', words`observations, config, lexicon/units …`)
    .action((name) => schemaCommand(name, terminal))
}

/** Files that gongbao takes or prints, beside datasets and lexicons. */
const others = ['config', 'corrections', 'meta', 'summary']

/** Prints a JSON Schema of the package. */
function schemaCommand(name: string, { print }: Terminal): void {
  const lexicons = lexiconNames.map((lexicon) => `lexicon/${lexicon}`)
  const known: readonly string[] = [...datasetNames, ...others, ...lexicons]
  if (!known.includes(name)) throw new UsageError(sentence`schema ${name}: there is ${known.join(', ')}.`)
  print(`${JSON.stringify(readSchema(`${name}.schema.json`), null, 2)}\n`)
}
