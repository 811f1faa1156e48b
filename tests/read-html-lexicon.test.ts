import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../pipeline/lexicon/index.ts'
import type { PageRow } from '../pipeline/lexicon/rows.ts'
import { isAsideName, isContentName, isPageLine, labelled } from '../pipeline/read/html/page-words.ts'

const reads: Readonly<Record<PageRow['kind'], (text: string) => boolean>> = {
  part: isAsideName,
  content: isContentName,
  line: isPageLine,
  label: (text) => labelled(text) !== null,
}

describe.each(loadLexicon().pages)('pages: $word', ({ word, kind, fact, yes, no = [] }) => {
  it.each(yes)('%s', (text) => {
    expect(reads[kind](text)).toBe(true)
    if (fact !== undefined) expect(labelled(text)).toEqual({ fact, value: text.slice(word.length + 1) })
  })
  it.each(no)('not %s', (text) => {
    expect(reads[kind](text)).toBe(false)
  })
})
