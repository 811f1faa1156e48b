import type { Mentioned } from '../pipeline/core/mentioned.ts'
import type { Segmented } from '../pipeline/core/segmented.ts'
import type { Problem } from '../pipeline/core/text.ts'
import { loadLexicon } from '../pipeline/lexicon/index.ts'
import { mentions } from '../pipeline/mentions/index.ts'
import { tokens } from '../pipeline/tokens/index.ts'
import { createTagger } from '../pipeline/tokens/jieba.ts'

const lexicon = loadLexicon()
const tag = createTagger(lexicon)

/** A report of one sentence, carried through the stages up to the mentions; `problems` takes what they tell. */
export function mentionsOf(text: string, problems: Problem[] = []): Mentioned {
  const context = { lexicon, tag, tell: (problem: Problem) => problems.push(problem) }
  return mentions(tokens(segmented(text), context), context)
}

/** `['36亿元 observation', '2018年 time']` */
export function classesOf(text: string): readonly string[] {
  return mentionsOf(text).mentions.map((mention) => `${mention.text} ${mention.class}`)
}

function segmented(text: string): Segmented {
  const starts = Array.from({ length: text.length }, (_, at) => at)
  const view = { text, starts, ends: starts.map((at) => at + 1) }
  return {
    text,
    path: 'one.txt',
    format: 'text',
    encoding: 'utf-8',
    rendered: false,
    pages: [],
    problems: [],
    script: 'simplified',
    blocks: [],
    furniture: [],
    beside: {},
    facts: {
      title: null,
      kind: 'other',
      region: null,
      reviewYear: null,
      planYear: null,
      reviewSpan: null,
      deliveredOn: null,
      author: null,
      occasion: null,
      origins: {},
    },
    sections: [{ heading: '', level: 0, trail: [], part: 'other' }],
    passages: [
      {
        kind: 'sentence',
        start: 0,
        end: text.length,
        view,
        mark: 0,
        section: 0,
        part: 'other',
        paragraph: 0,
      },
    ],
    tables: [],
  }
}
