import { describe, expect, it } from 'vitest'
import { createTagger } from '../pipeline/index.ts'
import { lexiconNames, loadLexicon } from '../pipeline/lexicon/index.ts'
import type { Exampled } from '../pipeline/lexicon/rows.ts'
import { nounAfter } from '../pipeline/syntax/figures/counted-noun.ts'
import { textOf } from '../pipeline/syntax/words.ts'
import { plainReader } from './lexicon/plain-reader.ts'

/*
 * What holds for the rows of every lexicon. That an example is read as its row says is proved beside the stage that
 * reads it: lexicon-numerals, mentions, segment-lexicon, observations-lexicon, binder-lexicon.
 */

const lexicon = loadLexicon()

describe.each(lexiconNames)('%s', (name) => {
  const rows: readonly Exampled[] = lexicon[name]

  it('shows where each row applies', () => {
    expect(rows.filter(({ yes }) => yes.length === 0)).toEqual([])
    expect(rows.filter((row) => examplesOf(row).some((text) => text.trim() !== text || text === ''))).toEqual(
      [],
    )
  })

  it('contradicts itself in no row', () => {
    expect(rows.filter(({ yes, no = [] }) => no.some((text) => yes.includes(text)))).toEqual([])
  })

  it('says nothing twice', () => {
    expect(repeated(rows.map(({ yes, no, note, ...said }) => JSON.stringify(said)))).toEqual([])
    expect(rows.filter((row) => repeated(examplesOf(row)).length > 0)).toEqual([])
  })
})

/** A row whose own examples read the same without it is not needed, or its examples show something else. */
describe('each row is needed', () => {
  const read = plainReader(lexicon)

  it.each(['trends', 'bases', 'aspects', 'rankings', 'lower-better'] as const)('%s', (name) => {
    const rows: readonly Exampled[] = lexicon[name]
    const idle = rows.filter((row) => {
      const without = { ...lexicon, [name]: rows.filter((other) => other !== row) }
      return row.yes.every((text) => read(text, without) === read(text, lexicon))
    })
    expect(idle).toEqual([])
  })

  it('predicates: the noun would not end there', () => {
    const tag = createTagger(lexicon)
    const nounIn = (text: string, own: typeof lexicon) => {
      const words = tag(text.replace(/^5家/u, '')).map(({ word, tag }) => ({
        kind: 'word' as const,
        text: word,
        tag,
        mention: null,
      }))
      return textOf(nounAfter(words, true, own).noun)
    }
    const idle = lexicon.predicates.filter((row) => {
      const without = { ...lexicon, predicates: lexicon.predicates.filter((other) => other !== row) }
      return row.yes.every((text) => nounIn(text, without) === nounIn(text, lexicon))
    })
    expect(idle).toEqual([])
  })
})

function examplesOf({ yes, no = [] }: Exampled): readonly string[] {
  return [...yes, ...no]
}

function repeated(all: readonly string[]): readonly string[] {
  return all.filter((one, at) => all.indexOf(one) !== at)
}
