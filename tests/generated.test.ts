import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../pipeline/lexicon/index.ts'
import { commandDocs } from './generated/command-docs.ts'
import { fieldDocs } from './generated/field-docs.ts'
import { indicatorDocs } from './generated/indicator-docs.ts'
import { lexiconSchemas } from './generated/lexicon-schemas.ts'
import { rowTypes } from './generated/row-types.ts'

const schemas = lexiconSchemas(readFileSync('pipeline/lexicon/rows.ts', 'utf8'))

describe('files made from others are fresh (npm run generate)', () => {
  it('pipeline/datasets/rows.ts', async () => {
    await expect(await rowTypes()).toMatchFileSnapshot('../pipeline/datasets/rows.ts')
  })

  it.each([
    ['docs/fields.md', 'en'],
    ['docs/fields.zh-CN.md', 'zh'],
  ] as const)('%s', async (file, language) => {
    await expect(fieldDocs(language)).toMatchFileSnapshot(`../${file}`)
  })

  it.each([
    ['docs/commands.md', 'en'],
    ['docs/commands.zh-CN.md', 'zh'],
  ] as const)('%s', async (file, language) => {
    await expect(commandDocs(language)).toMatchFileSnapshot(`../${file}`)
  })

  it('docs/indicators.md', async () => {
    await expect(indicatorDocs(loadLexicon())).toMatchFileSnapshot('../docs/indicators.md')
  })

  it.each([...schemas])('schemas/lexicon/%s.schema.json', async (name, schema) => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
      `../schemas/lexicon/${name}.schema.json`,
    )
  })

  it('no schema is left of a lexicon that is gone', () => {
    const found = readdirSync('schemas/lexicon').map((file) => file.replace('.schema.json', ''))
    expect(found.filter((name) => !schemas.has(name))).toEqual([])
  })
})
