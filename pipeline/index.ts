import type { Extracted } from './datasets/compiler.ts'
import { readReport } from './read/index.ts'
import { type ExtractOptions, identityOf, type ReportInput, readable } from './read/input.ts'
import { extractSource } from './run.ts'

/**
 * Extracts everything from one report.
 *
 * @param input the report: its name, whose ending says the format, and its text or bytes
 * @param options facts from beside the report, the user's own lexicon, another document id
 * @returns rows of the four datasets, exactly as their files hold them but for figures, which are decimal text
 * Rejects with ReadError where the bytes are no report that can be read; its `remedy` says what to do.
 */
export async function extract(input: ReportInput, options: ExtractOptions = {}): Promise<Extracted> {
  const given = readable(input, options)
  return extractSource(await readReport(given), identityOf(given, options), options.lexicon)
}

export { observations } from './binding/index.ts'
export { originalScript } from './binding/original-script.ts'
export { type Collected, type Collection, collection } from './checks/collection.ts'
export { checks } from './checks/index.ts'
export { checkedRow, type Lowered } from './checks/trust.ts'
export { confidence } from './confidence/index.ts'
export type { Context, Stage, TaggedWord } from './core/context.ts'
export type * from './core/mentioned.ts'
export type * from './core/observed.ts'
export type * from './core/segmented.ts'
export type * from './core/source.ts'
export type * from './core/text.ts'
export type * from './core/tokenized.ts'
export {
  type Correction,
  type Corrections,
  corrections,
  faultsOf as faultsOfCorrections,
} from './corrections/index.ts'
export type { Extracted } from './datasets/compiler.ts'
export type { Reported } from './datasets/index.ts'
export { rowsOf } from './datasets/index.ts'
export type {
  CheckRow,
  DocumentRow,
  MentionRow,
  MessageRow,
  ObservationRow,
  SeriesRow,
} from './datasets/rows.ts'
export type { Lexicon } from './lexicon/index.ts'
export { loadLexicon } from './lexicon/index.ts'
export type * from './lexicon/rows.ts'
export { mentions } from './mentions/index.ts'
export { ReadError, readReport } from './read/index.ts'
export type { ExtractOptions, ReportInput } from './read/input.ts'
export { segment } from './segment/index.ts'
export { tokens } from './tokens/index.ts'
export { createTagger } from './tokens/jieba.ts'
export { type Quantity, type RecognizeOptions, recognizeQuantities } from './tokens/recognize-quantities.ts'
export { extractSource }
