/**
 * The datasets, in the order in which they are written and described; one comes after those that its keys lead to.
 *
 * To add one: `schemas/<name>.schema.json` (every field with title, description and an example), its name here and its
 * keys below, then `npm run generate` for its row type and the dictionary. Every format, the descriptor, `gongbao fields`
 * and `gongbao check` know it from then on. Its rows are given to `writing().add({ <name>: rows })`, report by report or
 * once after the last.
 */
export const datasetNames = ['documents', 'mentions', 'observations', 'series', 'checks', 'messages'] as const
export type DatasetName = (typeof datasetNames)[number]

interface ForeignKey {
  readonly field: string
  readonly dataset: DatasetName
}

/** What tells a dataset's rows apart, and what ties them to other rows. Messages have no key: a report may say the same twice. */
export const keys: Readonly<
  Record<DatasetName, { readonly primary: string | null; readonly foreign: readonly ForeignKey[] }>
> = {
  documents: { primary: 'document_id', foreign: [] },
  mentions: { primary: 'mention_id', foreign: [{ field: 'document_id', dataset: 'documents' }] },
  observations: {
    primary: 'observation_id',
    foreign: [
      { field: 'document_id', dataset: 'documents' },
      { field: 'mention_id', dataset: 'mentions' },
      { field: 'qualifies', dataset: 'observations' },
    ],
  },
  series: {
    primary: 'observation_id',
    foreign: [
      { field: 'observation_id', dataset: 'observations' },
      { field: 'document_id', dataset: 'documents' },
      { field: 'superseded_by', dataset: 'series' },
    ],
  },
  checks: { primary: 'check_id', foreign: [{ field: 'document_id', dataset: 'documents' }] },
  messages: { primary: null, foreign: [] },
}
