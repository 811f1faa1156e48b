import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inMemory } from '../datasets/in-memory.ts'
import type { DocumentRow, MentionRow } from '../datasets/rows.ts'
import { schemaOf } from '../datasets/schemas.ts'
import { sentence } from '../language/sentence.ts'
import { inLanguage } from '../language/translation.ts'
import { decode } from '../read/index.ts'
import { madeOf } from './made.ts'
import type { PageData, PageMention } from './page-data.ts'

/** The datasets that the page is made of. */
interface Rows extends Pick<PageData, 'documents' | 'observations' | 'series' | 'checks' | 'messages'> {
  readonly mentions: readonly MentionRow[]
}

/** A folder that is no output of gongbao, or not enough of one. */
export class NoDatasets extends Error {}

/** Reads what the review page shows out of an output folder. Throws {@link NoDatasets} where it is none. */
export function readDatasets(folder: string): PageData {
  const rows = <Name extends keyof Rows>(name: Name) => rowsOf(folder, name) as unknown as Rows[Name] // written by gongbao, by its schemas
  const documents = rows('documents')
  const checks = rows('checks')
  const messages = rows('messages')
  return {
    documents,
    ...shortened(rows('mentions')),
    observations: rows('observations'),
    series: rows('series'),
    checks,
    messages,
    texts: Object.fromEntries(documents.flatMap((document) => textOf(folder, document))),
    chinese: inChinese([
      ...checks.map(({ explanation }) => explanation),
      ...messages.map(({ reason }) => reason),
    ]),
    fields: inMemory(schemaOf('observations')).properties,
    made: madeOf(folder),
  }
}

function shortened(rows: readonly MentionRow[]): Pick<PageData, 'mentions' | 'sentences'> {
  const sentences = [...new Set(rows.map(({ sentence }) => sentence))]
  const indices = new Map(sentences.map((sentence, at) => [sentence, at]))
  const mentions = rows.map(
    (row): PageMention => ({
      mention_id: row.mention_id,
      document_id: row.document_id,
      start: row.start,
      end: row.end,
      text: row.text,
      class: row.class,
      sentence: indices.get(row.sentence) ?? 0,
    }),
  )
  return { mentions, sentences }
}

function inChinese(sentences: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries([...new Set(sentences)].map((text) => [text, inLanguage(text, 'zh')]))
}

function rowsOf(folder: string, name: string): readonly unknown[] {
  const path = join(folder, `${name}.json`)
  if (!existsSync(path))
    throw new NoDatasets(
      sentence`${path}: not there. The page is made from the JSON datasets: gongbao extract INPUT --out ${folder} --format json`,
    )
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new NoDatasets(sentence`${path} is no JSON. Make the datasets anew with gongbao extract.`)
  }
}

/** The text that offsets count in: beside the datasets, or the source where it is still the same. */
function textOf(folder: string, { document_id, rendering, source, sha256, encoding }: DocumentRow) {
  const path = rendering === null ? source : join(folder, rendering)
  if (!existsSync(path)) return []
  const bytes = readFileSync(path)
  if (rendering !== null) return [[document_id, bytes.toString('utf8')] as const]
  const same = createHash('sha256').update(bytes).digest('hex') === sha256
  return same ? [[document_id, decode(bytes, encoding ?? undefined).text] as const] : []
}
