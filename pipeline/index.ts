import { unified } from 'unified'
import { VFile } from 'vfile'
import { observations } from './binding/index.ts'
import { spelling } from './binding/original-script.ts'
import { checks } from './checks/index.ts'
import type { Source } from './core/source.ts'
import { step, type Tools } from './core/stage.ts'
import { compiling, type Extracted } from './datasets/compiler.ts'
import { type Identity, rowsOf } from './datasets/index.ts'
import { loadLexicon } from './lexicon/index.ts'
import { mentions } from './mentions/index.ts'
import { readReport } from './read/index.ts'
import { type ExtractOptions, identityOf, type ReportInput, readable } from './read/input.ts'
import { reading } from './read/parser.ts'
import { segment } from './segment/index.ts'
import { tokens } from './tokens/index.ts'
import { createTagger } from './tokens/words.ts'

/** The way of one report through the house, in order. A processor serves one report, so that nothing leaks into the next. */
function processorFor(source: Source, identity: Identity, tools: Tools) {
  return unified()
    .use(reading, source) // decoded text in blocks, as the reader of its format gave it
    .use(step(segment), tools) // → sections and sentences; what the report says of itself
    .use(step(tokens), tools) // → numerals by grammar, words by jieba between them
    .use(step(mentions), tools) // → every numeral with its class
    .use(step(observations), tools) // → statistics: indicator, measure, value, period …
    .use(step(spelling), tools) // → names in the characters that the report writes
    .use(step(rowsOf(identity)), tools) // → rows of the datasets
    .use(step(checks), tools) // → the rows that hold what the schemas promise
    .use(compiling, identity.documentId) // → the rows, and the messages as rows
}

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

/** The same for a report that is decoded already; what takes time to load or to read lies behind it. */
export function extractSource(source: Source, identity: Identity, lexicon = loadLexicon()): Extracted {
  const tools = { lexicon, tag: createTagger(lexicon) }
  return processorFor(source, identity, tools).processSync(new VFile({ path: source.path })).result
}

export { type Collected, type Collection, collection } from './checks/collection.ts'
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
export type {
  CheckRow,
  DocumentRow,
  MentionRow,
  MessageRow,
  ObservationRow,
  SeriesRow,
} from './datasets/rows.ts'
export type { Lexicon } from './lexicon/index.ts'
export type * from './lexicon/rows.ts'
export { ReadError, readReport } from './read/index.ts'
export type { ExtractOptions, ReportInput } from './read/input.ts'
export { type Quantity, type RecognizeOptions, recognizeQuantities } from './tokens/recognize-quantities.ts'
export { checks, createTagger, loadLexicon, mentions, observations, rowsOf, segment, spelling, tokens }
