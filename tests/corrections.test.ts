import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { faultOf } from '../pipeline/checks/row-faults.ts'
import { type Correction, corrections, faultsOf } from '../pipeline/corrections/index.ts'
import { readSchema } from '../pipeline/datasets/schemas.ts'
import { extractText } from './extract-text.ts'

const rows = extractText('青河县/2021.txt', '青河县2021年工作总结\n\n全县粮食产量8万吨，增长5%，居全市第二。')
const [level, growth, rank] = rows.observations
if (level === undefined || growth === undefined || rank === undefined)
  throw new Error('the example is misread')

const entry: Correction = {
  document_id: rows.documents[0]?.document_id ?? '',
  observation_id: level.observation_id,
  field: 'value',
  value: '85000',
  reason: '附表为8.5万吨',
  who: '李明',
}

describe('a correction', () => {
  it('puts a field right, and the row says who did it and why', () => {
    const { observations, messages } = applied(entry)
    expect(observations[0]).toEqual({
      ...level,
      value: '85000',
      rules: [...level.rules, 'corrected-value'],
      corrected_by: '李明: value, 附表为8.5万吨',
    })
    expect(observations.slice(1)).toEqual(rows.observations.slice(1))
    expect(messages).toContainEqual(
      expect.objectContaining({
        severity: 'info',
        rule_id: 'corrections/applied',
        start: level.start,
        line: 3,
        reason: 'Correction 1 (value): value was 80000 and is 85000: 附表为8.5万吨 (李明).',
      }),
    )
  })

  it('leaves rows that hold what the schemas promise', () => {
    const { documents, observations, messages } = applied(entry, {
      ...entry,
      field: 'entity',
      value: '合作社',
    })
    expect(observations[0]?.corrected_by).toBe('李明: value, 附表为8.5万吨; 李明: entity, 附表为8.5万吨')
    expect(documents.map((row) => faultOf('documents', row))).toEqual([null])
    expect(observations.map((row) => faultOf('observations', row))).toEqual([null, null, null])
    expect(messages.map((row) => faultOf('messages', row)).filter((fault) => fault !== null)).toEqual([])
  })

  it('may confirm a grade that was there before: that a reader looked is news', () => {
    const { observations, messages } = applied({ ...entry, field: 'certainty', value: level.certainty })
    expect(observations[0]).toEqual({
      ...level,
      rules: [...level.rules, 'corrected-certainty'],
      corrected_by: '李明: certainty, 附表为8.5万吨',
    })
    expect(messages.find(({ rule_id }) => rule_id === 'corrections/applied')?.reason).toBe(
      `Correction 1 (certainty): certainty is ${level.certainty}, as a reader confirms: 附表为8.5万吨 (李明).`,
    )
  })

  it.each<[string, Partial<Correction>]>([
    ['its id', { observation_id: growth.observation_id }],
    ['its place', { observation_id: null, start: growth.start }],
    ['its place and text', { observation_id: null, start: growth.start, text: '5%' }],
  ])('finds its observation by %s', (_, place) => {
    const { observations } = applied({ ...entry, ...place, field: 'period', value: '2020' })
    expect(observations.map(({ period }) => period)).toEqual(['2021', '2020', '2021'])
  })

  it('empties a field', () => {
    const { observations } = applied(
      { ...entry, field: 'unit', value: null },
      { ...entry, field: 'period', value: null },
    )
    expect(observations[0]).toMatchObject({ unit: '', period: null })
    expect(faultOf('observations', observations[0] ?? {})).toBeNull()
  })

  it('takes an observation away, and what qualified it points nowhere', () => {
    expect([growth.qualifies, rank.qualifies]).toContain(level.observation_id)
    const { documents, observations, mentions } = applied({ ...entry, field: 'drop' })
    expect(observations.map(({ text, qualifies }) => [text, qualifies])).toEqual([
      ['5%', null],
      ['第二', null],
    ])
    expect(documents[0]?.observations).toBe(2)
    expect(mentions).toEqual(rows.mentions)
  })

  it('touches no other report', () => {
    const other = corrections([{ ...entry, document_id: '白石县/2021' }])
    expect(other.applied(rows)).toBe(rows)
    expect(other.leftOver()).toMatchObject([
      { document_id: '白石县/2021', severity: 'warning', rule_id: 'corrections/no-report' },
    ])
  })
})

describe('a correction that changes nothing is told', () => {
  it.each<[string, Partial<Correction>, RegExp]>([
    ['text-changed', { text: '9万吨' }, /"8万吨" stands where it was made for "9万吨"/],
    ['text-changed', { observation_id: '0'.repeat(16), text: '8万吨' }, /"8万吨" stands at \d+ now/],
    ['text-changed', { observation_id: '0'.repeat(16) }, /no observation 0{16} any more\. Look/],
    ['text-changed', { observation_id: null, start: 0 }, /no observation starts at 0\. Look/],
    [
      'text-changed',
      { observation_id: null, start: level.start, text: '9' },
      /"8万吨" stands at \d+, not "9"/,
    ],
    ['no-effect', { value: '80000' }, /value is 80000 without it\. Take the entry out\./],
    [
      'unknown-level',
      { field: 'qualifies', value: 'f'.repeat(16) },
      /no observation f{16} is in this report/,
    ],
  ])('%s: %j', (rule, change, reason) => {
    const { observations, messages } = applied({ ...entry, ...change })
    expect(observations).toEqual(rows.observations)
    const [message, ...others] = messages.filter(({ rule_id }) => rule_id.startsWith('corrections/'))
    expect([message?.severity, message?.rule_id, others]).toEqual(['warning', `corrections/${rule}`, []])
    expect(message?.reason).toMatch(reason)
  })

  it('where two entries contradict one another the first stands', () => {
    const { observations, messages } = applied(entry, { ...entry, value: '86000' })
    expect(observations[0]?.value).toBe('85000')
    expect(messages.find(({ rule_id }) => rule_id === 'corrections/contradiction')?.reason).toMatch(
      /^Correction 2/,
    )
  })

  it('where a place is of two observations neither is guessed', () => {
    const each = extractText('青河县/2022.txt', '青河县2022年工作总结\n\n为甲乡、乙乡各安排资金10万元。')
    const [first] = each.observations
    const twice = {
      ...each,
      observations: [first, { ...first, observation_id: 'a'.repeat(16) }] as typeof each.observations,
    }
    const place = {
      document_id: each.documents[0]?.document_id ?? '',
      observation_id: null,
      start: first?.start ?? 0,
    }
    const { observations, messages } = corrections([{ ...entry, ...place }]).applied(twice)
    expect(observations).toEqual(twice.observations)
    expect(messages.map(({ rule_id }) => rule_id)).toContain('corrections/ambiguous')
  })
})

describe('a file of corrections is checked before anything is read', () => {
  it.each([[[]], [[entry]], [[{ ...entry, field: 'drop', value: null, source: null }]]])(
    '%j is right',
    (content) => {
      expect(faultsOf(content)).toEqual([])
    },
  )

  it.each<[unknown, RegExp]>([
    [{}, /^As a whole it must be array\. Give a list/],
    [[entry, { ...entry, who: undefined }].map(plain), /^Entry 2: must have required property 'who'/],
    [[{ ...entry, who: ' ' }], /^Entry 1, who: must match pattern/],
    [[{ ...entry, value: 85000 }], /^Entry 1, value: must be string,null\. Write it as text, "6\.5"/],
    [
      [{ ...entry, value: '8.5万' }],
      /^Entry 1, value: "8\.5万" cannot stand in value: it must match pattern/,
    ],
    [
      [{ ...entry, field: 'measure', value: 'speed' }],
      /cannot stand in measure: .*\(which are level, growth, /,
    ],
    [[{ ...entry, field: 'period', value: '2021年' }], /"2021年" cannot stand in period/],
    [[{ ...entry, field: 'bound', value: null }], /null cannot stand in bound: it must be string/],
    [[{ ...entry, field: 'text', value: '9万吨' }], /^Entry 1, field: .*\(which are region_name, .*drop\)/],
    [[{ ...entry, value: undefined }].map(plain), /^Entry 1: must have required property 'value'/],
    [[{ ...entry, observation_id: null }], /^Entry 1 says of no observation\. Give observation_id or start/],
    [[{ ...entry, sorce: '年鉴' }], /^Entry 1: .*"sorce"/],
  ])('%j is not', (content, fault) => {
    const faults = faultsOf(content)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(fault)
  })

  it('every field that a report says can be corrected, and no other', () => {
    const place = [
      'observation_id',
      'document_id',
      'mention_id',
      'start',
      'end',
      'text',
      'section',
      'confidence',
      'rules',
      'corrected_by',
    ]
    const fields = Object.keys(readSchema('observations.schema.json').properties)
    const { items } = readSchema('corrections.schema.json') as unknown as {
      items: { properties: { field: { enum: readonly string[] } } }
    }
    expect(items.properties.field.enum).toEqual([...fields.filter((name) => !place.includes(name)), 'drop'])
  })
})

function applied(...list: readonly Correction[]) {
  return corrections(list).applied(rows)
}

/** As a file has it: what is undefined is not there. */
function plain(value: object): object {
  return JSON.parse(JSON.stringify(value))
}

describe.each(['docs/changes.md', 'docs/changes.zh-CN.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8')

  it('shows a file of corrections that can be used', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? []
    expect(faultsOf(JSON.parse(example))).toEqual([])
  })

  it('explains every message', () => {
    const code = readdirSync('pipeline/corrections').map((name) =>
      readFileSync(`pipeline/corrections/${name}`, 'utf8'),
    )
    const rules = [
      ...code
        .join('\n')
        .matchAll(/rule: '([a-z-]+)'|'(?:warning|info)', '([a-z-]+)'|unchanged\(\s*rows,\s*'([a-z-]+)'/g),
    ]
    const names = new Set(rules.map(([, ...found]) => found.find((name) => name !== undefined)))
    expect(names.size).toBe(7)
    for (const name of names) expect(text).toContain(`\`corrections/${name}\``)
  })
})
