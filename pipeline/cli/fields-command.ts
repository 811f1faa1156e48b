import { type DescribedField, described } from '../datasets/dictionary.ts'
import { type DatasetName, datasetNames } from '../datasets/names.ts'
import { sentence } from '../language/sentence.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import { padEnd, wrapped } from './width.ts'

/** Prints what the fields of a dataset mean, or those of all, in English and Chinese. */
export function fieldsCommand(name: string | undefined, terminal: Terminal): void {
  const names = datasetNames.filter((one) => name === undefined || one === name)
  if (names.length === 0) throw new UsageError(sentence`fields ${name}: there is ${datasetNames.join(', ')}.`)
  for (const [at, dataset] of names.entries())
    terminal.print(`${[...(at === 0 ? [] : ['']), ...page(dataset, terminal)].join('\n')}\n`)
}

/** No wider than what people read with ease, even where the terminal is. */
const width = 80

function page(dataset: DatasetName, { printColors }: Terminal): readonly string[] {
  const [en, zh] = [described(dataset, 'en'), described(dataset, 'zh')]
  const left = Math.max(...en.fields.map(({ name }) => name.length)) + 4
  return [
    printColors.bold(dataset),
    ...wrapped(en.description, width),
    ...wrapped(zh.description, width),
    ...en.fields.flatMap((field, at) => [
      '',
      ...entry(field, zh.fields[at]?.description ?? '', left).map((line, row) =>
        row === 0 ? line.replace(field.name, printColors.cyan(field.name)) : line,
      ),
    ]),
  ]
}

/** The name at the left, all that is said of it at the right. */
function entry(field: DescribedField, chinese: string, left: number): readonly string[] {
  const kind = [field.type, field.key].filter((part) => part !== '').join('; ')
  const said = [
    kind,
    field.description,
    chinese,
    ...(field.values.length === 0 ? [] : [`one of ${field.values.join(', ')}`]),
    `e.g. ${field.example}`,
  ].flatMap((text) => wrapped(text, width - left))
  return said.map((line, at) => `${padEnd(at === 0 ? `  ${field.name}` : '', left)}${line}`)
}
