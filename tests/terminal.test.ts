import { describe, expect, it } from 'vitest'
import { difference, differenceLines } from '../pipeline/cli/diff/difference.ts'
import { padEnd, padStart, shortened, widthOf, wrapped } from '../pipeline/cli/terminal/width.ts'
import { sentence } from '../pipeline/language/sentence.ts'

describe('Hanzi take two columns', () => {
  it.each([
    ['abc', 3],
    ['曲沃县', 6],
    ['（一）', 6],
    ['5.3%', 4],
    ['𠮷', 2],
    ['', 0],
  ])('%s: %i', (text, width) => {
    expect(widthOf(text)).toBe(width)
  })

  it('padding fills to a width', () => {
    expect([padEnd('亩', 4), padStart('亩', 4), padEnd('公顷公顷', 4)]).toEqual(['亩  ', '  亩', '公顷公顷'])
  })

  it.each([
    ['增长百分之五', 7, '增长百…'],
    ['增长', 4, '增长'],
  ])('%s in %i columns: %s', (text, width, expected) => {
    expect(shortened(text, width)).toBe(expected)
  })

  it.each([
    ['粮食产量增长5.25%。', 10, ['粮食产量增', '长5.25%。']],
    ['a report of the year', 8, ['a report', 'of the', 'year']],
  ])('%s in lines of %i', (text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines)
  })
})

describe('the difference between two versions of a dataset', () => {
  const row = { document_id: '甲', start: 10, text: '5%', section: null, value: 5, mention_id: 'a' }

  it.each([
    ['the same', [row], [row], []],
    ['only moved', [row], [{ ...row, start: 12, mention_id: 'b' }], []],
    ['changed', [row], [{ ...row, value: 6 }], ['x: 0 came, 0 went, 1 changed', '  ~ 甲@10 5%: value 5 → 6']],
    ['gone', [row], [], ['x: 0 came, 1 went, 0 changed', '  - 甲@10 5% 5']],
    ['new', [], [row], ['x: 1 came, 0 went, 0 changed', '  + 甲@10 5% 5']],
  ])('%s', (_, before, after, lines) => {
    expect(differenceLines('x', difference(before, after), 80, sentence)).toEqual(lines)
  })

  it('is long only where a person still reads it', () => {
    const many = Array.from({ length: 500 }, (_, start) => ({ ...row, start }))
    expect(differenceLines('x', difference([], many), 80, sentence)).toHaveLength(22)
  })
})
