import { describe, expect, test } from 'vitest'
import { loadLexicon } from '../pipeline/lexicon/index.ts'
import { scanNumerals } from '../pipeline/tokens/numerals.ts'

const lexicon = loadLexicon()
const length = 30_000

/** Each would hang a grammar that looks back over what it has read. */
const pieces = [
  '7',
  '一万',
  '1,234',
  '1.',
  '1-',
  '1:',
  '1×',
  '1+',
  '1/',
  '1、',
  '一、',
  '三',
  '三千百',
  '十',
  '万',
  '亿万',
  '第一、',
  '“1',
  '[1',
  '3万4',
  '亿5',
  '2020年',
  '百分之',
  '三分之',
  'a1-',
  '1 ',
  '几十',
  '-1',
  '$1.$2',
]

// vitest ends what takes minutes: the square of such a length would.
describe('a hostile line does not hang', () => {
  for (const piece of pieces) {
    test(`${piece} × ${length / piece.length}`, () => {
      const line = piece.repeat(length / piece.length)
      const found = scanNumerals(line, lexicon)
      expect(found.every(({ from, to }) => to > from)).toBe(true)
    })
  }
})

test('200 digits and 100,000 digits are one code each', () => {
  for (const count of [200, 100_000]) {
    expect(scanNumerals('8'.repeat(count), lexicon)).toMatchObject([
      { from: 0, to: count, form: 'code', value: null },
    ])
  }
})

test('10000 × 一万 is ten thousand numerals', () => {
  const found = scanNumerals('一万'.repeat(10_000), lexicon)
  expect(found).toHaveLength(10_000)
  expect(found.every(({ value }) => value === '10000')).toBe(true)
})
