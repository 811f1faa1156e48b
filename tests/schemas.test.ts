import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { columnsOf } from '../pipeline/datasets/columns.ts'
import { datasetNames } from '../pipeline/datasets/names.ts'
import { lexiconNames } from '../pipeline/lexicon/index.ts'

const ajv = new Ajv2020({ allowUnionTypes: true })

describe('every lexicon has a schema and keeps it', () => {
  const files = readdirSync('pipeline/lexicon').filter((file) => file.endsWith('.json'))
  it('every file is loaded', () => {
    expect(files.map((file) => file.replace('.json', '')).sort()).toEqual([...lexiconNames].sort())
  })

  it.each(files)('%s', (file) => {
    const content = read(`pipeline/lexicon/${file}`)
    const schema = file.replace('.json', '.schema.json')
    expect(content.$schema).toBe(`../../schemas/lexicon/${schema}`)
    const validate = ajv.compile(read(`schemas/lexicon/${schema}`))
    validate(content)
    expect(validate.errors ?? []).toEqual([])
  })
})

describe('the datasets’ schemas', () => {
  it.each(datasetNames)('%s: every field has a title and a description in English and in Chinese', (name) => {
    for (const { schema, type } of columnsOf(name)) {
      expect(['string', 'integer', 'number', 'boolean', 'array']).toContain(type)
      expect(schema.title).toMatch(/^[A-Z][\w -]* · \p{Script=Han}+/u)
      expect(schema.description).toMatch(/^[^·]+ · [^·]*\p{Script=Han}/u)
    }
  })

  it.each(datasetNames)('%s: every field has an example that it may hold', (name) => {
    for (const { name: field, schema } of columnsOf(name)) {
      expect(schema.examples, field).toHaveLength(1)
      const validate = ajv.compile({ ...schema, $id: `${name}/${field}` })
      expect([field, validate(schema.examples?.[0])]).toEqual([field, true])
    }
  })

  it.each(datasetNames)('%s: every field is always there', (name) => {
    const schema = read(`schemas/${name}.schema.json`)
    expect(schema.required).toEqual(Object.keys(schema.properties as object))
  })
})

describe('the facts beside a report', () => {
  const validate = ajv.compile(read('schemas/meta.schema.json'))
  it.each([
    [{ region: '曲沃县', review_year: 2020 }, true],
    [{ review_year: '2020', source: 'anything else is passed over' }, true],
    [{ review_year: '20' }, false],
    [{ region: 7 }, false],
    [[], false],
  ])('%j: %s', (facts, valid) => {
    expect(validate(facts)).toBe(valid)
  })
})

function read(path: string): { readonly [key: string]: unknown } {
  return JSON.parse(readFileSync(path, 'utf8'))
}
