import { describe, expect, it } from 'vitest'
import { checks } from '../pipeline/checks/index.ts'
import { faultOf } from '../pipeline/checks/row-faults.ts'
import type { Reported } from '../pipeline/datasets/index.ts'
import { loadLexicon, type Problem, rowsOf } from '../pipeline/index.ts'
import { extractText } from './extract-text.ts'

const { report } = extractText('乙县/2020.txt', '乙县2020年工作总结\n\n全县粮食产量8万吨，增长5%。')
const context = { lexicon: loadLexicon(), tag: () => [], tell: () => {} }
const reported = rowsOf({ documentId: '乙县/2020', sha256: '0'.repeat(64) })(report, context)

describe('rows that hold what the schemas promise pass', () => {
  it('without a word', () => {
    expect(checked(reported)).toEqual({ rows: reported.rows, told: [] })
  })
})

describe('a row that does not is left out, and told with its place', () => {
  it('an observation', () => {
    const { rows, told } = checked(withObservation({ measure: 'guess' as 'level' }))
    expect(rows.observations).toHaveLength(1)
    expect(told[0]).toMatchObject({ severity: 'error', ruleId: 'checks/schema', span: spanOf(0) })
    expect(told[0]?.reason).toMatch(/observations.*measure.*"guess"/)
  })

  it('what qualified it no longer points at it', () => {
    expect(reported.rows.observations[1]?.qualifies).toBe(reported.rows.observations[0]?.observation_id)
    const { rows, told } = checked(withObservation({ measure: 'guess' as 'level' }))
    expect(rows.observations[0]?.qualifies).toBeNull()
    expect(told[1]).toMatchObject({ severity: 'warning', ruleId: 'checks/qualifies', span: spanOf(1) })
  })

  it('nor does a figure stay without its numeral', () => {
    const lost = reported.rows.observations[0]?.mention_id
    const mentions = reported.rows.mentions.map((row) =>
      row.mention_id === lost ? { ...row, line: 0 } : row,
    )
    const { rows, told } = checked({ ...reported, rows: { ...reported.rows, mentions } })
    expect(rows.observations).toHaveLength(reported.rows.observations.length - 1)
    expect(told.map(({ ruleId }) => ruleId)).toEqual(['checks/schema', 'checks/mention', 'checks/qualifies'])
  })

  it('the report counts only rows that are there', () => {
    const { rows } = checked(withObservation({ value: '1e5' }))
    expect(rows.documents[0]).toMatchObject({ mentions: 3, observations: 1 })
  })
})

describe('a report whose own row fails', () => {
  const documents = reported.rows.documents.map((row) => ({ ...row, review_year: Number.NaN }))
  const { rows, told } = checked({ ...reported, rows: { ...reported.rows, documents } })

  it('leaves no row that would point at nothing', () => {
    expect(rows).toEqual({ documents: [], mentions: [], observations: [] })
  })

  it('is told with what was found, and with the remedy', () => {
    expect(told.map(({ ruleId }) => ruleId)).toEqual(['checks/schema', 'checks/report'])
    expect(told[0]?.reason).toMatch(/review_year.*found NaN/)
    expect(told[1]?.reason).toMatch(/3 mentions and 2 observations.*--meta/)
  })
})

describe('figures are exact decimals', () => {
  it.each(['0', '-0.50', '12345678901234567890', '8.04', null])('%s', (value) => {
    expect(faultOf('observations', { ...reported.rows.observations[0], value })).toBeNull()
  })
  it.each(['', '1e5', '01', '+3', '.5', '5.', 'NaN', '1,000', 8])('not %s', (value) => {
    expect(faultOf('observations', { ...reported.rows.observations[0], value })).toMatch(/value/)
  })
})

describe('periods are ISO', () => {
  it.each(['2020', '2020-06', '2020-06-30', '2020-Q1', '2020-01/2020-06', '2016/2020'])('%s', (period) => {
    expect(faultOf('observations', { ...reported.rows.observations[0], period })).toBeNull()
  })
  it.each(['2020年', '2020-13', '20', '2020/', '2020-Q5'])('not %s', (period) => {
    expect(faultOf('observations', { ...reported.rows.observations[0], period })).toMatch(/period/)
  })
})

function withObservation(change: Partial<Reported['rows']['observations'][number]>): Reported {
  const [first, ...rest] = reported.rows.observations
  if (first === undefined) throw new Error('the example has no observation')
  return { ...reported, rows: { ...reported.rows, observations: [{ ...first, ...change }, ...rest] } }
}

function spanOf(at: number) {
  const { start, end } = reported.rows.observations[at] ?? {}
  return { start, end }
}

function checked(value: Reported) {
  const told: Problem[] = []
  const { rows } = checks(value, { ...context, tell: (problem) => told.push(problem) })
  return { rows, told }
}
