import { describe, expect, it } from 'vitest'
import { loweredBy, type Trust } from '../pipeline/checks/trust.ts'
import { certaintyOf } from '../pipeline/confidence/certainty.ts'
import { features, isLowering } from '../pipeline/confidence/features.ts'
import { confidenceOf, loadModel } from '../pipeline/confidence/model.ts'
import type { CheckRow } from '../pipeline/datasets/rows.ts'
import { learned } from '../scripts/confidence/logistic.ts'
import { platt } from '../scripts/confidence/platt.ts'
import { extractText } from './extract-text.ts'

const model = loadModel()

describe('the model', () => {
  it('names features that there are', () => {
    const heads = new Set(features.map(({ name }) => name))
    expect(Object.keys(model.weights).filter((name) => !heads.has(name.split(':')[0] ?? ''))).toEqual([])
  })

  it('never takes a doubt for a good sign, nor a higher score for a worse one', () => {
    const raising = Object.entries(model.weights).filter(([name, weight]) => isLowering(name) && weight > 0)
    expect(raising).toEqual([])
    expect(model.calibration.slope).toBeGreaterThan(0)
  })

  it('is never sure, and gives what cannot be half at most', () => {
    const weights = { sure: 100, wrong: -100 }
    const traits = (feature: string, isImpossible: boolean) => ({ features: [feature], isImpossible })
    const chances = [traits('sure', false), traits('wrong', false), traits('sure', true)]
    expect(chances.map((one) => confidenceOf(one, { ...model, weights }))).toEqual([0.99, 0.01, 0.5])
  })

  it.each([
    [0.95, 'high'],
    [0.94, 'medium'],
    [0.7, 'medium'],
    [0.69, 'low'],
  ])('%s is %s', (confidence, certainty) => {
    expect(certaintyOf(confidence)).toBe(certainty)
  })

  it('says of every observation what it is worth, and certainty is read off it', () => {
    const { observations } = extractText(
      '青河县/2020.txt',
      '青河县2020年统计公报\n\n全年粮食产量8.20万吨，增长3.1%。\n',
    )
    expect(observations.map(({ confidence }) => confidence * 100 === Math.round(confidence * 100))).toEqual([
      true,
      true,
    ])
    expect(observations.map(({ confidence }) => certaintyOf(confidence))).toEqual(
      observations.map((row) => row.certainty),
    )
  })
})

describe('fitting', () => {
  const examples = Array.from({ length: 40 }, (_, at) => ({
    features: at % 4 === 0 ? ['odd'] : ['plain'],
    right: at % 4 !== 0 || at % 8 === 0,
    weight: 1,
  }))
  const fitting = { penalty: 0.01, fewest: 2, isLowering: () => false }

  it('learns how often rows with a feature are right', () => {
    const { intercept, weights } = learned(examples, fitting)
    const chance = (name: string) => 1 / (1 + Math.exp(-(intercept + (weights.get(name) ?? 0))))
    expect(chance('odd')).toBeCloseTo(0.5, 1)
    expect(chance('plain')).toBeGreaterThan(0.97)
  })

  it('holds a weight at 0 that may not rise', () => {
    const { weights } = learned(examples, { ...fitting, isLowering: (name) => name === 'plain' })
    expect(weights.get('plain')).toBe(0)
    expect(weights.get('odd')).toBeLessThan(0)
  })

  it('finds what scores are worth', () => {
    const rows = Array.from({ length: 100 }, (_, at) => ({
      score: at % 2,
      right: at % 2 === 1 ? at % 10 !== 1 : at % 10 < 5,
    }))
    const { slope, offset } = platt(rows)
    expect(1 / (1 + Math.exp(-offset))).toBeCloseTo(0.6, 1)
    expect(1 / (1 + Math.exp(-(slope + offset)))).toBeCloseTo(0.8, 1)
  })
})

describe('a failed check', () => {
  const trust = (confidence: number): Trust => ({
    confidence,
    certainty: certaintyOf(confidence),
    isConfirmed: false,
  })
  const check = (rule: string, observation_ids: readonly string[]): CheckRow => ({
    check_id: rule,
    rule,
    document_id: '',
    observation_ids,
    expected: null,
    actual: null,
    tolerance: null,
    verdict: 'fail',
    explanation: '',
  })
  const left = (checks: readonly CheckRow[], given: Readonly<Record<string, number>>) => {
    const all = new Map(Object.entries(given).map(([id, confidence]) => [id, trust(confidence)]))
    return Object.fromEntries([...loweredBy(checks, all)].map(([id, { after }]) => [id, after.confidence]))
  }

  it('halves the trust in two figures that were trusted alike', () => {
    const { a = 1, b = 1 } = left([check('stated-twice', ['a', 'b'])], { a: 0.97, b: 0.97 })
    expect(a).toBe(b)
    expect(certaintyOf(a)).toBe('low')
  })

  it('blames the one that was trusted less, and leaves none of high certainty', () => {
    const { a = 1, b = 1 } = left([check('stated-twice', ['a', 'b'])], { a: 0.99, b: 0.5 })
    expect([a, b < 0.1]).toEqual([0.9, true])
  })

  it('speaks only against the year that is out of line', () => {
    expect(Object.keys(left([check('out-of-line', ['a', 'b', 'c'])], { a: 0.9, b: 0.9, c: 0.9 }))).toEqual([
      'b',
    ])
  })

  it('counts the worst of several, in whatever order', () => {
    const checks = [check('stated-twice', ['a', 'b']), check('growth-from-levels', ['a', 'b', 'c'])]
    const given = { a: 0.97, b: 0.97, c: 0.97 }
    expect(left(checks, given)).toEqual(left(checks.toReversed(), given))
  })
})
