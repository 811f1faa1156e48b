import { describe, expect, it } from 'vitest'
import { isToCome, tenseIn } from '../pipeline/discourse/time/tenure.ts'
import { loadLexicon } from '../pipeline/lexicon/index.ts'
import { readColumn } from '../pipeline/tables/columns.ts'
import { createTagger } from '../pipeline/tokens/jieba.ts'

import { extractText } from './extract-text.ts'

const lexicon = loadLexicon()
const tag = createTagger(lexicon)
const front = '关于平山县2020年国民经济和社会发展计划执行情况与2021年计划（草案）的报告\n\n各位代表：\n\n'

/** The observations of a sentence in the review of a plan report. */
function read(sentence: string) {
  return extractText('a.txt', `${front}${sentence}。\n`).observations
}

function last(sentence: string) {
  const found = read(sentence).at(-1)
  if (found === undefined) throw new Error(`nothing was found in ${sentence}`)
  return found
}

describe.each(lexicon.trends)('trends: $word', ({ kind, sign, yes, no = [] }) => {
  it.each(yes)('%s', (sentence) => {
    const { measure, value, basis } = last(sentence)
    if (kind === 'to') return expect(measure).toMatch(/level|share/u)
    if (kind === 'comparison') return expect({ measure, basis }).toEqual({ measure: 'change', basis: null })
    expect(measure).toMatch(/growth|change/u)
    if (sign !== 0 && kind !== 'improvement') expect(Math.sign(Number(value))).toBe(sign)
  })
  it.each(no)('not %s', (sentence) => {
    expect(last(sentence).measure).not.toMatch(/growth|change/u)
  })
})

describe.each(lexicon.bases)('bases: $word', ({ basis, yes, no = [] }) => {
  it.each(yes)('%s', (sentence) => {
    expect(last(sentence).basis).toBe(basis)
  })
  it.each(no)('not %s', (sentence) => {
    expect(last(sentence).basis).not.toBe(basis)
  })
})

describe.each(lexicon.fillers)('fillers: $kind $word', ({ word, yes, no = [] }) => {
  const atEnds = (sentence: string) => {
    const name = last(sentence).indicator ?? ''
    return name.startsWith(word) || name.endsWith(word)
  }
  it.each(yes)('%s', (sentence) => {
    expect(atEnds(sentence)).toBe(false)
  })
  it.each(no)('not %s', (sentence) => {
    expect(atEnds(sentence)).toBe(true)
  })
})

const measures = {
  growth: 'growth',
  decline: 'growth',
  share: 'share',
  level: 'rank',
  rank: 'change',
  name: 'level',
}

describe.each(lexicon.aspects)('aspects: $word', ({ word, of, yes, no = [] }) => {
  it.each(yes)('%s', (sentence) => {
    const { measure, indicator } = last(sentence)
    expect(measure).toBe(measures[of])
    expect(indicator?.endsWith(word)).toBe(of === 'name')
  })
  it.each(no)('not %s', (sentence) => {
    expect(last(sentence).indicator).toContain(word)
  })
})

describe.each(lexicon.rankings)('rankings: $word', ({ yes, no = [] }) => {
  it.each(yes)('%s', (sentence) => {
    const { measure, rank_scope, indicator } = read(sentence)[0] ?? {}
    expect(measure).toBe('rank')
    expect(rank_scope).toMatch(/^(?:全省|沿江五县|省中学生联赛)$/u)
    expect(indicator).toMatch(/^(?:税收收入|政务服务|县代表队)$/u)
  })
  it.each(no)('not %s', (sentence) => {
    expect(last(sentence).measure).not.toBe('rank')
  })
})

describe.each(lexicon.predicates)('predicates: $word', ({ word, kind, yes, no = [] }) => {
  it.each(yes)('%s', (sentence) => {
    const name = read(sentence)[0]?.indicator ?? ''
    if (kind === 'progress') expect(name).toBe('示范农场')
    else if (kind === 'adverb') expect(name).toMatch(new RegExp(`^示范农场(?!${word})`, 'u'))
    else expect(name).toMatch(/^示范农场/u)
  })
  it.each(no)('not %s', (sentence) => {
    expect(read(sentence)[0]?.indicator).toContain(word)
  })
})

it.each(lexicon.dictionary)('dictionary: $word', ({ word, tag: part, yes, no = [] }) => {
  for (const text of yes) expect(tag(text)).toContainEqual({ word, tag: part })
  for (const text of no) expect(tag(text).map((one) => one.word)).not.toContain(word)
})

it.each(lexicon.columns)('columns: $word', ({ means, yes, no = [] }) => {
  const read = (head: string) => readColumn(head, [], 2020, lexicon).means
  for (const head of yes) expect(read(head)).toBe(means)
  for (const head of no) expect(read(head)).not.toBe(means)
})

it.each(lexicon.periods)('periods: $word', ({ means, yes, no = [] }) => {
  const says = (text: string) =>
    isToCome(text, lexicon) ? 'future' : (tenseIn(text, lexicon)?.means ?? null)
  for (const text of yes) expect(says(text)).toBe(means)
  for (const text of no) expect(says(text)).not.toBe(means)
})

it.each(lexicon['lower-better'])('lower-better: $word', ({ yes, no = [] }) => {
  for (const sentence of yes) expect(Number(last(sentence).value)).toBeLessThan(0)
  for (const sentence of no) expect(Number(last(sentence).value)).toBeGreaterThan(0)
})
