import { unified } from 'unified'
import { VFile } from 'vfile'
import { observations } from './binding/index.ts'
import { originalScript } from './binding/original-script.ts'
import { checks } from './checks/index.ts'
import { confidence } from './confidence/index.ts'
import type { Identity } from './core/identity.ts'
import type { Source } from './core/source.ts'
import { step, type Tools } from './core/stage.ts'
import { compiling, type Extracted } from './datasets/compiler.ts'
import { rowsOf } from './datasets/index.ts'
import { loadLexicon } from './lexicon/index.ts'
import { mentions } from './mentions/index.ts'
import { parser } from './read/parser.ts'
import { segment } from './segment/index.ts'
import { tokens } from './tokens/index.ts'
import { createTagger } from './tokens/jieba.ts'

/** The way of one report through the house, in order. A processor serves one report, so that nothing leaks into the next. */
function processorFor(source: Source, identity: Identity, tools: Tools) {
  return unified()
    .use(parser, source) // decoded text in blocks, as the reader of its format gave it
    .use(step(segment), tools) // → sections and sentences; what the report says of itself
    .use(step(tokens), tools) // → numerals by grammar, words by jieba between them
    .use(step(mentions), tools) // → every numeral with its class
    .use(step(observations), tools) // → statistics: indicator, measure, value, period …
    .use(step(confidence), tools) // → with the chance that each is right
    .use(step(originalScript), tools) // → names in the characters that the report writes
    .use(step(rowsOf(identity)), tools) // → rows of the datasets
    .use(step(checks), tools) // → the rows that hold what the schemas promise
    .use(compiling, identity.documentId) // → the rows, and the messages as rows
}

/** The same for a report that is decoded already; what takes time to load or to read lies behind it. */
export function extractSource(source: Source, identity: Identity, lexicon = loadLexicon()): Extracted {
  const tools = { lexicon, tag: createTagger(lexicon) }
  return processorFor(source, identity, tools).processSync(new VFile({ path: source.path })).result
}
