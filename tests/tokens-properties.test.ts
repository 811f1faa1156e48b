import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { add, isLess, multiply, shifted, tidy } from '../pipeline/core/decimal.ts'
import { loadLexicon } from '../pipeline/lexicon/index.ts'
import { readHanzi } from '../pipeline/tokens/hanzi.ts'
import { scanNumerals } from '../pipeline/tokens/numerals.ts'
import { recognizeQuantities } from '../pipeline/tokens/recognize-quantities.ts'

const lexicon = loadLexicon()

/** A whole number in Chinese numerals, the usual way. */
function spoken(value: number): string {
  if (value === 0) return '零'
  const groups: string[] = []
  for (let rest = value, at = 0; rest > 0; rest = Math.floor(rest / 10000), at++) {
    const group = rest % 10000
    const padded = group < 1000 && rest >= 10000 ? '零' : ''
    groups.unshift(group === 0 ? '零' : `${padded}${section(group)}${['', '万', '亿'][at]}`)
  }
  return groups.join('').replace(/零+/gu, '零').replace(/零$/u, '')
}

function section(value: number): string {
  const digits = '零一二三四五六七八九'
  return [...String(value)]
    .map((digit, at, all) =>
      digit === '0' ? '零' : `${digits[Number(digit)]}${['', '十', '百', '千'][all.length - 1 - at]}`,
    )
    .join('')
    .replace(/零+/gu, '零')
    .replace(/零$/u, '')
}

describe('a number in many spellings is one number', () => {
  test('Chinese numerals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (value) => {
        const text = spoken(value)
        expect(readHanzi(text, 0)).toMatchObject({ to: text.length, value: String(value) })
      }),
    )
  })

  test('digits, full width, thousands separators, magnitudes', () => {
    const places = [
      ['', 0],
      ['万', 4],
      ['亿', 8],
    ] as const
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.constantFrom(...places),
        fc.boolean(),
        (value, [word, power], wide) => {
          const written = wide
            ? String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
            : value.toLocaleString('en')
          const [found] = recognizeQuantities(`合计${written}${word}元。`)
          expect(found).toMatchObject({
            value: shifted(String(value), power),
            unit: '元',
            text: `${written}${word}元`,
          })
        },
      ),
    )
  })

  test('decimals are exact', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 99 }), (whole, cents) => {
        const written = `${whole}.${String(cents).padStart(2, '0')}`
        const [found] = recognizeQuantities(`投入${written}亿元`)
        expect(found?.value).toBe(String(BigInt(whole) * 100_000_000n + BigInt(cents) * 1_000_000n))
      }),
    )
  })
})

describe('whatever the text', () => {
  const pieces = [
    '12',
    '３',
    '.',
    '，',
    '、',
    '万',
    '亿元',
    '三',
    '十',
    '百',
    '第',
    '个',
    '年',
    '月',
    '%',
    '—',
    '至',
    '“',
    '”',
    '约',
    '以上',
    '余',
    '国道',
    'A',
    '+',
    ':',
    '[',
    ']',
    ' ',
    '县',
  ]
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(''))

  test('numerals come in order, do not overlap, and hold every digit', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0
        for (const { from, to } of scanNumerals(text, lexicon)) {
          expect(from).toBeGreaterThanOrEqual(at)
          expect(to).toBeGreaterThan(from)
          expect(text.slice(at, from)).not.toMatch(/[0-9０-９]/u)
          at = to
        }
        expect(text.slice(at)).not.toMatch(/[0-9０-９]/u)
      }),
      { numRuns: 2000 },
    )
  })

  test('two sentences read as each alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 9999 }), fc.integer({ min: 11, max: 9999 }), (a, b) => {
        const found = recognizeQuantities(`栽树${a}株。修桥${b}座。`)
        expect(found.map(({ value }) => value)).toEqual([String(a), String(b)])
      }),
    )
  })
})

describe('exact decimals', () => {
  const decimal = fc
    .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => shifted(String(digits), -places))

  test('shifting there and back changes nothing', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: -12, max: 12 }), (value, by) => {
        expect(shifted(shifted(value, by), -by)).toBe(tidy(value))
      }),
    )
  })

  test('sums and products agree with the arithmetic of whole numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 }), (a, b) => {
        expect(add(String(a), String(b))).toBe(String(a + b))
        expect(multiply(shifted(String(a), -2), shifted(String(b), -3))).toBe(shifted(String(a * b), -5))
        expect(isLess(String(a), String(b))).toBe(a < b)
      }),
    )
  })
})
