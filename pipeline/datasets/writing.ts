import { createHash, type Hash } from 'node:crypto'
import type { Row } from './cells.ts'
import { type Column, columnsOf } from './columns.ts'
import { csvHeader, csvText } from './csv-text.ts'
import { dataPackage, type Request, type Written } from './data-package.ts'
import { jsonText } from './json-text.ts'
import { type DatasetName, datasetNames } from './names.ts'
import type { DocumentRow } from './rows.ts'

/** Where the text of the files goes, piece by piece. */
export interface Sink {
  readonly append: (file: string, text: string) => void
}

/** The rows of one report, or of none that could be read: its messages alone. */
export interface Rows extends Readonly<Record<Exclude<DatasetName, 'documents'>, readonly Row[]>> {
  readonly documents: readonly DocumentRow[]
}

export interface Writing {
  /** Reports come in the order of their document ids. */
  readonly add: (rows: Rows) => void
  /** Ends every file and describes them all in `datapackage.json`. */
  readonly finish: (request: Request) => void
}

/** Writes the datasets as the reports come, so that a thousand reports need no more memory than one. */
export function writing(sink: Sink, { bom = false }: { readonly bom?: boolean } = {}): Writing {
  const tables = datasetNames.map((name) => openTable(name, sink, bom))
  const documents: Pick<DocumentRow, 'title' | 'source'>[] = []
  return {
    add: (rows) => {
      for (const table of tables) table.add(rows[table.name])
      documents.push(...rows.documents.map(({ title, source }) => ({ title, source })))
    },
    finish: (request) => {
      const files = new Map(tables.flatMap((table) => table.finish()))
      sink.append('datapackage.json', `${JSON.stringify(dataPackage(files, documents, request), null, 2)}\n`)
    },
  }
}

/** All files of the datasets, the descriptor last. */
export const datasetFiles: readonly string[] = [
  ...datasetNames.flatMap((name) => [`${name}.csv`, `${name}.json`]),
  'datapackage.json',
]

/** How many rows are made into text at a time: a string has a greatest length, a report has none. */
const portion = 1000

function openTable(name: DatasetName, sink: Sink, bom: boolean) {
  const columns = columnsOf(name)
  const csv = measured(`${name}.csv`, sink)
  const json = jsonArray(measured(`${name}.json`, sink), columns)
  csv.append(`${bom ? '\ufeff' : ''}${csvHeader(columns)}`)
  return {
    name,
    add: (rows: readonly Row[]) => {
      for (let at = 0; at < rows.length; at += portion) {
        const some = rows.slice(at, at + portion)
        csv.append(csvText(some, columns))
        json.add(some)
      }
    },
    finish: () => [csv.finish(), json.finish()] as const,
  }
}

/** One row a line, so that a difference between two versions reads well. */
function jsonArray(file: Measured, columns: readonly Column[]) {
  let before = '['
  return {
    add: (rows: readonly Row[]) => {
      const lines = rows.map((row) => jsonText(row, columns))
      file.append(`${before}\n${lines.join(',\n')}`)
      before = ','
    },
    finish: () => {
      file.append(before === '[' ? '[]\n' : '\n]\n')
      return file.finish()
    },
  }
}

interface Measured {
  readonly append: (text: string) => void
  readonly finish: () => readonly [string, Written]
}

function measured(name: string, sink: Sink): Measured {
  const hash: Hash = createHash('sha256')
  let bytes = 0
  return {
    append: (text) => {
      hash.update(text)
      bytes += Buffer.byteLength(text)
      sink.append(name, text)
    },
    finish: () => [name, { bytes, sha256: hash.digest('hex') }],
  }
}
