import { type DescribedField, described } from '../../datasets/dictionary.ts'
import { type DatasetName, datasetNames } from '../../datasets/names.ts'
import { sentence } from '../../language/sentence.ts'
import type { Words } from '../../language/translation.ts'
import type { Cli } from '../help/definition.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { padEnd, wrapped } from '../terminal/width.ts'

export function defineFields({ program, terminal }: Cli): void {
  const { words } = terminal
  program
    .command('fields')
    .summary(words`say what the fields of the datasets mean`)
    .description(
      words`Says what each field of a dataset means, with an example; --lang says in which language.`,
    )
    .argument('[dataset]', words`documents, mentions, observations …; all where none is named`)
    .action((name) => fieldsCommand(name, terminal))
}

/** Prints what the fields of a dataset mean, or those of all, in the terminal's language. */
function fieldsCommand(name: string | undefined, terminal: Terminal): void {
  const names = datasetNames.filter((one) => name === undefined || one === name)
  if (names.length === 0)
    throw new UsageError(
      sentence`fields ${name}: there is ${datasetNames.join(', ')}. The columns of panel.csv are described in datapackage.json.`,
    )
  for (const [at, dataset] of names.entries())
    terminal.print(`${[...(at === 0 ? [] : ['']), ...page(dataset, terminal)].join('\n')}\n`)
}

/** No wider than what people read with ease, even where the terminal is. */
const width = 80

function page(dataset: DatasetName, { printColors, language, words }: Terminal): readonly string[] {
  const { description, fields } = described(dataset, language)
  const left = Math.max(...fields.map(({ name }) => name.length)) + 4
  return [
    printColors.bold(dataset),
    ...wrapped(description, width),
    ...fields.flatMap((field) => [
      '',
      ...entry(field, left, words).map((line, row) =>
        row === 0 ? line.replace(field.name, printColors.cyan(field.name)) : line,
      ),
    ]),
  ]
}

/** The name at the left, all that is said of it at the right. */
function entry(field: DescribedField, left: number, words: Words): readonly string[] {
  const kind = [field.type, field.key].filter((part) => part !== '').join('; ')
  const said = [
    kind,
    field.description,
    ...(field.values.length === 0 ? [] : [words`one of ${field.values.join(', ')}`]),
    words`e.g. ${field.example}`,
  ].flatMap((text) => wrapped(text, width - left))
  return said.map((line, at) => `${padEnd(at === 0 ? `  ${field.name}` : '', left)}${line}`)
}
