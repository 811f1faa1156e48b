import type { CheckRow, ObservationRow } from '../../datasets/rows.ts'
import type { PageData, PageMention } from '../page-data.ts'

/** The data with what the page looks up again and again. */
export interface Data extends PageData {
  readonly mentionsOf: ReadonlyMap<string, readonly PageMention[]>
  readonly observationsOf: ReadonlyMap<string, readonly ObservationRow[]>
  readonly observation: ReadonlyMap<string, ObservationRow>
  readonly ofMention: ReadonlyMap<string, readonly ObservationRow[]>
  readonly mention: ReadonlyMap<string, PageMention>
  readonly sentenceOf: (mention: PageMention) => string
  readonly checksOf: ReadonlyMap<string, readonly CheckRow[]>
}

export function loadData(): Data {
  const json = document.getElementById('data')?.textContent ?? ''
  const page = JSON.parse(json) as PageData // written by page.ts
  return {
    ...page,
    mentionsOf: grouped(page.mentions, (row) => [row.document_id]),
    observationsOf: grouped(page.observations, (row) => [row.document_id]),
    observation: new Map(page.observations.map((row) => [row.observation_id, row])),
    ofMention: grouped(page.observations, (row) => [row.mention_id]),
    mention: new Map(page.mentions.map((row) => [row.mention_id, row])),
    sentenceOf: ({ sentence }) => page.sentences[sentence] ?? '',
    checksOf: grouped(page.checks, (row) => row.observation_ids),
  }
}

export function grouped<Row>(
  rows: readonly Row[],
  keys: (row: Row) => readonly string[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    for (const key of keys(row)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [row])
      else group.push(row)
    }
  }
  return groups
}
