import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { filesInMemory } from '../pipeline/cli/output/files-in-memory.ts'
import { formats } from '../pipeline/datasets/formats/index.ts'
import { datasetFiles, writing } from '../pipeline/datasets/writing.ts'
import { extractText } from './extract-text.ts'
import { bytesOf } from './files-of.ts'

interface Resource {
  readonly name: string
  readonly path: string
  readonly bytes?: number
  readonly hash?: string
  readonly schema?: { readonly foreignKeys?: readonly { reference: { resource?: string } }[] }
}

const all = formats.map(({ name }) => name)
const extracted = extractText('甲县2021年.txt', '全县粮食产量8.0万吨，增长5%。')
const validate = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('tests/profiles/data-package-v2.schema.json', 'utf8')),
)

describe.each([[['csv', 'json']], [['parquet']], [all]])('the descriptor of %j', async (names) => {
  const files = await bytesOf([extracted], { formats: names })
  const descriptor = JSON.parse(files.get('datapackage.json')?.toString() ?? '')
  const resources: readonly Resource[] = descriptor.resources

  it('is a Data Package, version 2', () => {
    expect(validate(descriptor), JSON.stringify(validate.errors)).toBe(true)
  })

  it('describes every file once, under a name of its own', () => {
    expect([...resources.map(({ path }) => path), 'datapackage.json'].sort()).toEqual(
      [...datasetFiles(names)].sort(),
    )
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
  })

  it('knows the size and the hash of every file whose bytes are the same in every run', () => {
    for (const { path, bytes, hash } of resources.filter(({ name }) => name !== 'database')) {
      const written = files.get(path) ?? Buffer.alloc(0)
      expect([path, bytes, hash]).toEqual([path, written.length, `sha256:${sha256(written)}`])
    }
  })

  it('has keys that lead to resources of the same format', () => {
    const named = new Set(resources.map(({ name }) => name))
    const references = resources.flatMap(({ schema }) => schema?.foreignKeys ?? [])
    for (const { reference } of references)
      if (reference.resource !== undefined) expect(named).toContain(reference.resource)
    expect(references.length).toBeGreaterThan(0)
  })
})

describe('texts that offsets count in', () => {
  it('are described as files beside the datasets', async () => {
    const files = filesInMemory()
    const datasets = await writing(files)
    datasets.describe('texts/甲县/2021.txt', '全县粮食产量8.0万吨')
    await datasets.finish({ inputs: ['input'] })
    const descriptor = JSON.parse(files.file('datapackage.json')?.toString() ?? '')
    expect(validate(descriptor), JSON.stringify(validate.errors)).toBe(true)
    expect(descriptor.resources.at(-1)).toMatchObject({
      name: 'text-1',
      path: 'texts/甲县/2021.txt',
      bytes: 27,
      hash: `sha256:${sha256(Buffer.from('全县粮食产量8.0万吨'))}`,
    })
  })
})

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
