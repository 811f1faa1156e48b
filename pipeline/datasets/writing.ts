import type { Row } from './cells.ts'
import { dataPackage, type Request } from './data-package.ts'
import type { Resource, WritingOptions } from './formats/format.ts'
import { formatNamed, usualFormats } from './formats/index.ts'
import { type DatasetName, datasetNames } from './names.ts'
import type { DocumentRow } from './rows.ts'
import type { Sink } from './sink.ts'
import { textResource } from './text-resource.ts'

/** Rows of one report, or of none that could be read (its messages alone), or those made of all reports in the end. */
export type Rows = Partial<Readonly<Record<Exclude<DatasetName, 'documents'>, readonly Row[]>>> & {
  readonly documents?: readonly DocumentRow[]
}

export interface Writing {
  /** Reports come in the order of their document ids. */
  readonly add: (rows: Rows) => void
  /** Takes a text that offsets count in, written beside the datasets, into the descriptor. */
  readonly describe: (file: string, text: string) => void
  /** Ends every file and describes them all in `datapackage.json`. */
  readonly finish: (request: Request) => Promise<void>
}

export interface WritingSettings extends WritingOptions {
  /** Names of formats; CSV and JSON where not given. */
  readonly formats?: readonly string[]
}

/** Writes the datasets as the reports come, so that a thousand reports need no more memory than one. */
export async function writing(
  sink: Sink,
  { formats = usualFormats, ...options }: WritingSettings = {},
): Promise<Writing> {
  const writers = await Promise.all(formats.map((name) => formatNamed(name).open(sink, options)))
  const documents: Pick<DocumentRow, 'title' | 'source'>[] = []
  const texts: Resource[] = []
  return {
    add: (rows) => {
      for (const name of datasetNames) for (const writer of writers) writer.add(name, rows[name] ?? [])
      documents.push(...(rows.documents ?? []).map(({ title, source }) => ({ title, source })))
    },
    describe: (file, text) => texts.push(textResource(`text-${texts.length + 1}`, file, text)),
    finish: async (request) => {
      const tables = await Promise.all(writers.map((writer) => writer.finish()))
      const resources = [...tables.flat(), ...texts]
      const descriptor = dataPackage(resources, documents, request)
      sink.append('datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`)
    },
  }
}

/** All files of the datasets in these formats, the descriptor last. */
export function datasetFiles(formats: readonly string[] = usualFormats): readonly string[] {
  return [...formats.flatMap((name) => formatNamed(name).files), 'datapackage.json']
}
