import { describe, expect, it } from 'vitest'
import type { TextBlock } from '../pipeline/core/source.ts'
import { loadLexicon } from '../pipeline/lexicon/index.ts'
import { viewOf } from '../pipeline/read/view-builder.ts'
import { saysNation } from '../pipeline/segment/facts/region.ts'
import { authorIn } from '../pipeline/segment/facts/speaker.ts'
import { kindOf } from '../pipeline/segment/facts/title.ts'
import { halvesOf } from '../pipeline/segment/front.ts'
import { isAppendix, partOfHeading } from '../pipeline/segment/parts.ts'
import { turnsToPlan } from '../pipeline/segment/turns.ts'

const lexicon = loadLexicon()
/** The examples stand in reports that look back on 2019 and plan 2020. */
const years = { reviewYear: 2019, planYear: 2020 }

describe.each(lexicon.headings)('headings: $word', ({ yes, no = [], means }) => {
  it.each(yes)('%s', (text) => {
    expect(isAppendix(text, lexicon) ? 'other' : partOfHeading(text, { outer: true }, years, lexicon)).toBe(
      means,
    )
  })
  it.each(no)('not %s', (text) => {
    expect(partOfHeading(text, { outer: true }, years, lexicon)).not.toBe(means)
  })
})

describe.each(lexicon.kinds)('kinds: $word', ({ yes, no = [], kind }) => {
  it.each(yes)('%s', (text) => {
    expect(kindOf([text], lexicon)).toBe(kind)
  })
  it.each(no)('not %s', (text) => {
    expect(kindOf([text], lexicon)).not.toBe(kind)
  })
})

describe.each(lexicon.fronts)('fronts: $word', ({ word, kind, yes, no = [] }) => {
  it.each(yes)('%s', (text) => {
    expect(doesCount(text)).toBeTruthy()
  })
  it.each(no)('not %s', (text) => {
    expect(doesCount(text)).toBeFalsy()
  })

  function doesCount(text: string): unknown {
    if (kind === 'office') return authorIn([text], [word])
    return kind === 'nation' ? saysNation(text, lexicon) : isFront(text)
  }
})

describe.each(lexicon.turns)('turns: $word', ({ kind, word, yes, no = [] }) => {
  const turns = kind === 'future' || kind === 'session' || kind === 'aim'
  it.each(yes)('%s', (text) => {
    expect(text).toContain(word)
    expect(turnsToPlan(text, years, true, lexicon)).toBe(turns)
  })
  it.each(no)('not %s', (text) => {
    expect(turnsToPlan(text, years, true, lexicon)).toBe(!turns)
  })
})

/** Whether a line before a paragraph of prose is none of the report proper. */
function isFront(line: string): boolean {
  const prose =
    '全县上下同心协力，各项事业取得新的进展，人民生活水平继续提高，城乡面貌焕然一新，社会大局和谐稳定，发展后劲不断增强，前景更加广阔。'
  return halvesOf([blockOf(line), blockOf(prose)], lexicon).front.length > 0
}

function blockOf(text: string): TextBlock {
  return { kind: 'paragraph', start: 0, end: text.length, view: viewOf(text, 0, text.length) }
}
