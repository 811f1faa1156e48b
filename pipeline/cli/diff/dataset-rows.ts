import { columnsOf } from '../../datasets/columns.ts'
import type { DatasetName } from '../../datasets/names.ts'

/** A row of a dataset as its file has it; figures as decimal text, with all their digits. */
export type FileRow = Readonly<Record<string, unknown>>

/** The rows of a dataset's JSON or NDJSON file: both hold one a line. Throws a SyntaxError that names the line where one is none. */
export function* rowsIn(bytes: Uint8Array, dataset: DatasetName): Generator<FileRow> {
  const exact = withExactFigures(dataset)
  let number = 0
  for (const line of linesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
    number++
    const text = line.trim().replace(/,$/, '')
    if (text !== '' && text !== '[' && text !== ']' && text !== '[]') yield parsed(exact(text), number)
  }
}

function parsed(text: string, line: number): FileRow {
  try {
    const row: unknown = JSON.parse(text)
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return row as FileRow // any object will do
  } catch {
    // told below, with what is no object
  }
  throw new SyntaxError(`line ${line} is no row`)
}

/** A file may be longer than a string can be. */
function* linesOf(bytes: Buffer): Generator<string> {
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(10, from)
    const to = found < 0 ? bytes.length : found
    yield bytes.toString('utf8', from, to)
    from = to + 1
  }
}

/** `"value":0.10` → `"value":"0.10"`: as a number it would lose digits. Inside a text the quotes would be escaped. */
function withExactFigures(dataset: DatasetName): (line: string) => string {
  const figures = columnsOf(dataset).filter(({ type }) => type === 'number')
  if (figures.length === 0) return (line) => line
  const field = new RegExp(`"(${figures.map(({ name }) => name).join('|')})":(-?[0-9][0-9.]*)`, 'g')
  return (line) => line.replace(field, '"$1":"$2"')
}
