import { describe, expect, it } from 'vitest'
import { areParallel, otherSide, unmerged } from '../pipeline/indicators/pairs.ts'
import { loadLexicon } from '../pipeline/lexicon/index.ts'
import type { AffixRole, PairRow, RelationRow } from '../pipeline/lexicon/rows.ts'
import { beginsAs, endsAs } from '../pipeline/syntax/affixes.ts'
import { isGeneric, isRelational, withoutRelation } from '../pipeline/syntax/relational-nouns.ts'
import { createTagger } from '../pipeline/tokens/jieba.ts'

const lexicon = loadLexicon()
const tag = createTagger(lexicon)

describe.each(lexicon.particles)('particles: $role $word', ({ word, yes, no = [] }) => {
  it.each(yes)('%s', (text) => {
    expect(text).toContain(word)
  })
  it.each(no)('not %s', (text) => {
    expect(tag(text).map((one) => one.word)).not.toContain(word)
  })
})

const beginnings: ReadonlySet<AffixRole> = new Set(['collective', 'no-share', 'newly', 'made'])

describe.each(lexicon.affixes)('affixes: $role $word', ({ role, word, yes, no = [] }) => {
  const own = { ...lexicon, affixes: [{ role, word, yes: [] }] }
  const has = (text: string) => (beginnings.has(role) ? beginsAs(text, role, own) : endsAs(text, role, own))
  it.each(yes)('%s', (text) => {
    expect(has(text)).toBe(true)
  })
  it.each(no)('not %s', (text) => {
    expect(has(text)).toBe(false)
  })
})

describe.each(lexicon.relations)('relations: $kind $word', ({ kind, word, yes }) => {
  it.each(yes)('%s', (text) => {
    expect(text).toMatch(new RegExp(`.${word}$`, 'u'))
    expect(relates[kind](word, text)).toBe(true)
  })
})

const relates: Readonly<Record<RelationRow['kind'], (word: string, text: string) => boolean>> = {
  measure: (word) => isRelational(word, lexicon),
  generic: (word) => isGeneric(word, lexicon),
  'whole-measure': (word, text) => withoutRelation(text, lexicon) + word === text,
}

describe.each(lexicon.pairs)('pairs: $kind $words', (row) => {
  it.each(row.yes)('%s', (text) => {
    expect(pairs(row, text)).toBe(true)
  })
  it.each(row.no ?? [])('not %s', (text) => {
    expect(pairs(row, text)).toBe(false)
  })
})

/** A merged word stands in the name; of two sides and of parallel items one opens the text and one follows the mark. */
function pairs(row: PairRow, text: string): boolean {
  const own = { ...lexicon, pairs: [row] }
  if (row.word !== undefined) return unmerged(text, own)?.length === row.words.length
  const [first = '', later = ''] = text.split(/[，、]/u)
  if (row.kind === 'parallel') return areParallel(first, later, own)
  return otherSide(first, later.replace(/\d.*$/u, ''), own) !== null
}
