import { createHash } from 'node:crypto'
import type { Identity } from '../core/identity.ts'
import type { Format } from '../core/source.ts'
import { sentence } from '../language/sentence.ts'
import type { Lexicon } from '../lexicon/index.ts'
import type { Given } from './index.ts'

/** A report as the library's user hands it over. */
export interface ReportInput {
  /** Relative path or name, `曲沃县/2020.txt`. */
  readonly name: string
  /** Text, or the bytes of a file. */
  readonly content: string | Uint8Array
}

export interface ExtractOptions {
  /** How the rows call the report; its name without ending where not given. */
  readonly documentId?: string
  /** Where the name's ending should not decide. */
  readonly format?: Format
  /** Where the content should not decide: a label of the Encoding Standard, `gb18030`, `big5`. */
  readonly encoding?: string
  /** For what the text does not say, keys as in `schemas/meta.schema.json`: `{ region: '曲沃县', review_year: '2020' }`. */
  readonly facts?: Readonly<Record<string, string>>
  /** The text of a `<name>.meta.json`. */
  readonly metaFile?: string
  /** From `loadLexicon({ units: [...] })`, with rows of one's own. Keep and reuse it: each new one loads jieba anew. */
  readonly lexicon?: Lexicon
}

/** Throws a TypeError where the input is none: not every caller is compiled with our types. */
export function readable(input: ReportInput, { format, encoding, facts, metaFile }: ExtractOptions): Given {
  const { name, content } = input
  refuseNoReport(input)
  return {
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    path: name.replaceAll('\\', '/'),
    ...(format === undefined ? {} : { format }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(facts === undefined ? {} : { options: facts }),
    ...(metaFile === undefined ? {} : { metaFile }),
  }
}

function refuseNoReport({ name, content }: ReportInput): void {
  if (typeof name !== 'string' || name === '')
    throw new TypeError(
      sentence`extract: \`name\` is to be the report's path or name, such as 曲沃县/2020.txt; it is ${kindOf(name)}.`,
    )
  if (typeof content !== 'string' && !(content instanceof Uint8Array))
    throw new TypeError(
      sentence`extract: \`content\` of ${name} is to be its text or a Uint8Array of its bytes; it is ${kindOf(content)}.`,
    )
}

function kindOf(value: unknown): string {
  if (value === '') return 'empty'
  return value === null || value === undefined ? String(value) : typeof value
}

export function identityOf({ bytes, path }: Given, { documentId }: ExtractOptions): Identity {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { documentId: documentId ?? withoutEnding(path), sha256 }
}

/** `邢台市/2019.md` → `邢台市/2019`. A name that is all ending keeps it. */
export function withoutEnding(path: string): string {
  return path.replace(/(?<=[^/])\.[^./]*$/u, '')
}
