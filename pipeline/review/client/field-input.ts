import type { CorrectableField } from '../../corrections/correction.ts'
import type { ObservationRow } from '../../datasets/rows.ts'
import type { PageField } from '../page-data.ts'
import type { Data } from './data.ts'
import { el } from './dom.ts'
import { half, named, say } from './phrases.ts'
import { shownValue } from './shown.ts'

/** Fields that a reviewer can set by themselves. Certainty follows from the verdict. */
export const settable = [
  'value',
  'value_max',
  'unit',
  'bound',
  'indicator',
  'indicator_code',
  'entity',
  'region_name',
  'region_code',
  'measure',
  'basis',
  'period',
  'status',
  'rank_scope',
  'rank_of',
  'qualifies',
] as const satisfies readonly CorrectableField[]

export type Settable = (typeof settable)[number]

/** An input for one field, of the kind that its schema asks for, holding what the field holds now. */
export function fieldInput(field: Settable, row: ObservationRow, data: Data): HTMLElement {
  const { enum: choices } = schemaOf(field, data)
  const now = heldBy(row, field)
  if (choices !== undefined) {
    const option = (value: string | null) =>
      el(
        'option',
        { value: value ?? '', selected: value === now },
        value === null ? say('empty') : named(value),
      )
    return el('select', { name: 'value', 'aria-label': say('shouldBe') }, ...choices.map(option))
  }
  const listed = suggestions(field, row, data)
  const id = `suggested-${row.observation_id}`
  return el(
    'span',
    { class: 'input' },
    el('input', {
      name: 'value',
      value: now ?? '',
      'aria-label': say('shouldBe'),
      'aria-describedby': `expected-${row.observation_id}`,
      inputmode: isFigure(field) ? 'decimal' : 'text',
      list: listed.length > 0 ? id : undefined,
      autocomplete: 'off',
    }),
    listed.length > 0 && el('datalist', { id }, ...listed),
  )
}

/** What is typed, as a correction holds it: an empty field is null, but for a unit. */
export function typedValue(field: Settable, typed: string): string | null {
  const value = typed.trim()
  return value === '' && field !== 'unit' ? null : value
}

/** Why a value cannot stand in a field; null where it can. */
export function faultOf(
  field: Settable,
  value: string | null,
  row: ObservationRow,
  data: Data,
): string | null {
  if (!fits(field, value, row, data)) return say('cannotStand', value ?? say('empty'))
  return value === heldBy(row, field) ? say('holdsAlready') : null
}

function fits(field: Settable, value: string | null, row: ObservationRow, data: Data): boolean {
  const { type, enum: choices, pattern } = schemaOf(field, data)
  if (value === null) return [type].flat().includes('null')
  if (choices !== undefined) return choices.includes(value)
  if (field === 'qualifies')
    return data.observation.get(value)?.document_id === row.document_id && value !== row.observation_id
  return pattern === undefined || new RegExp(pattern, 'u').test(value)
}

/** What a field takes, in a sentence. */
export function expected(field: Settable, row: ObservationRow, data: Data): string {
  const schema = schemaOf(field, data)
  const example = String(schema.examples?.[0] ?? '')
  const canBeEmpty = [schema.type].flat().includes('null') && schema.enum === undefined
  return `${form()} ${canBeEmpty ? say('mayBeEmpty') : ''}`.trim()

  function form(): string {
    if (isFigure(field)) return say('wantNumber', row.unit || say('none'))
    if (field === 'period') return say('wantPeriod')
    if (field === 'region_code') return say('wantRegionCode', example)
    if (field === 'indicator_code') return say('wantCode', example)
    return field === 'qualifies' ? say('wantLevel') : say('anyText', half(schema, 'description'))
  }
}

/** A figure that is typed, as a reader would write it: a slip of a magnitude is seen at once. */
export function readAs(field: Settable, value: string | null, row: ObservationRow, data: Data): string {
  if (!isFigure(field) || value === null || !fits(field, value, row, data)) return ''
  return say('reads', shownValue({ ...row, value, value_max: null, bound: 'exact' }))
}

function isFigure(field: Settable): boolean {
  return field === 'value' || field === 'value_max'
}

/** Figures are numbers in the files that the page is made from, and text in corrections. */
export function heldBy(row: ObservationRow, field: Settable): string | null {
  const value = row[field]
  return value === null ? null : String(value)
}

function schemaOf(field: Settable, { fields }: Data): PageField {
  const schema = fields[field]
  if (schema === undefined) throw new Error(`the page has no schema of ${field}`)
  return schema
}

/** Values that the datasets have elsewhere; of `qualifies` the levels of the same report. */
const suggested: readonly Settable[] = [
  'unit',
  'indicator_code',
  'region_name',
  'region_code',
  'basis',
  'rank_scope',
]

function suggestions(field: Settable, row: ObservationRow, data: Data): readonly HTMLOptionElement[] {
  if (field === 'qualifies')
    return (data.observationsOf.get(row.document_id) ?? [])
      .filter(({ measure }) => measure === 'level')
      .map((one) => el('option', { value: one.observation_id }, `${one.indicator ?? ''} ${one.text}`))
  if (!suggested.includes(field)) return []
  const values = new Set(data.observations.map((one) => one[field]))
  return [...values]
    .filter(Boolean)
    .sort()
    .map((value) => el('option', { value: String(value) }))
}
