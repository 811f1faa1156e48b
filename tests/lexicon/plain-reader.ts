import type { Context } from '../../pipeline/core/context.ts'
import {
  createTagger,
  type Lexicon,
  mentions,
  observations,
  segment,
  type Tokenized,
  tokens,
} from '../../pipeline/index.ts'

import { textSource } from '../extract-text.ts'

const front = '关于平山县2020年国民经济和社会发展计划执行情况与2021年计划（草案）的报告\n\n各位代表：\n\n'

/**
 * Reads a sentence of a plan report's review and tells, as text to compare, what it states. The sentence is cut into words
 * once, with the whole lexicon; the stages after that take the lexicon given, so that a row can be left out at no cost.
 */
export function plainReader(whole: Lexicon): (sentence: string, lexicon: Lexicon) => string {
  const tag = createTagger(whole)
  const known = new Map<string, Tokenized>()
  return (sentence, lexicon) => {
    const cut = known.get(sentence) ?? cutUp(sentence, { lexicon: whole, tag, tell })
    known.set(sentence, cut)
    const context = { lexicon, tag, tell }
    const report = observations(mentions(cut, context), context)
    return JSON.stringify(report.observations.map(({ rules, ...said }) => said))
  }
}

function cutUp(sentence: string, context: Context): Tokenized {
  const bytes = new TextEncoder().encode(`${front}${sentence}。\n`)
  return tokens(segment(textSource({ path: 'a.txt', bytes }), context), context)
}

function tell(): void {}
