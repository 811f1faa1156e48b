import { compile, type JSONSchema } from 'json-schema-to-typescript'
import { inMemory } from '../../pipeline/datasets/in-memory.ts'
import { type DatasetName, datasetNames } from '../../pipeline/datasets/names.ts'
import { type Schema, schemaOf } from '../../pipeline/datasets/schemas.ts'

/** TypeScript for the rows of all datasets, made from `schemas/`. Rows are values: everything in them is readonly. */
export async function rowTypes(): Promise<string> {
  const types = await Promise.all(datasetNames.map(rowType))
  return `${banner}\n\n${types.join('\n')}`
}

const banner =
  '// Made from schemas/ by `npm run generate`; a test proves it fresh. Figures are decimal text, not floats.'

async function rowType(name: DatasetName): Promise<string> {
  const schema = inMemory(schemaOf(name))
  const code = await compile(
    { ...schema, properties: untitled(schema.properties) } as JSONSchema,
    schema.title,
    {
      bannerComment: '',
      style: { semi: false, singleQuote: true, trailingComma: 'all', printWidth: 110 },
      strictIndexSignatures: true,
    },
  )
  return code.replace(/^ {2}(\w+\??): /gm, '  readonly $1: ').replace(/: string\[\]/g, ': readonly string[]')
}

/** A titled property would become a type of its own, with a name too general to export. */
function untitled(properties: Schema['properties']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([name, { title: _, ...field }]) => [name, field]))
}
