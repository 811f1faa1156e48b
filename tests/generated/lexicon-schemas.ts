/** A JSON Schema, as far as these tests look into it. */
export type Schema = { readonly [key: string]: unknown }

interface Field {
  readonly name: string
  readonly optional: boolean
  readonly type: string
  readonly comment: string
}

/**
 * The schemas of all lexicon files, by lexicon name, made from the text of `pipeline/lexicon/rows.ts`.
 * Reads only as much TypeScript as that file needs, and throws at anything else.
 */
export function lexiconSchemas(source: string): ReadonlyMap<string, Schema> {
  const shared = interfaceNamed(source, 'Exampled').fields
  const rows = interfaceNamed(source, 'LexiconRows').fields
  return new Map(rows.map(({ name, type }) => [name, fileSchema(name, rowSchema(source, type, shared))]))
}

function fileSchema(name: string, row: Schema): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${name}.schema.json`,
    title: `The lexicon ${name} · 词表 ${name}`,
    type: 'object',
    properties: { $schema: { type: 'string' }, rows: { type: 'array', items: row } },
    required: ['rows'],
    additionalProperties: false,
  }
}

function rowSchema(source: string, type: string, shared: readonly Field[] = []): Schema {
  const { comment, fields } = interfaceNamed(source, type)
  const all = [...fields, ...shared]
  return {
    title: type,
    description: comment,
    type: 'object',
    properties: Object.fromEntries(all.map((field) => [field.name, fieldSchema(source, field)])),
    required: all.filter(({ optional }) => !optional).map(({ name }) => name),
    additionalProperties: false,
  }
}

function fieldSchema(source: string, { name, type, comment }: Field): Schema {
  const text = comment === '' ? {} : { description: comment }
  return { ...typeSchema(source, type, name), ...text }
}

function typeSchema(source: string, type: string, name: string): Schema {
  if (type.startsWith('readonly ') && type.endsWith('[]'))
    return { type: 'array', items: typeSchema(source, type.slice('readonly '.length, -'[]'.length), name) }
  if (type === 'string') return name === 'unit' ? { type } : { type, minLength: 1 }
  if (type === 'number') return { type: 'integer' }
  if (type === 'boolean') return { type }
  if (source.includes(`export interface ${type} {`)) return rowSchema(source, type)
  if (/^[A-Z]\w*$/.test(type)) return typeSchema(source, aliasNamed(source, type), name)
  return {
    enum: type.split('|').flatMap((literal) => (literal.trim() === '' ? [] : [literalOf(literal.trim())])),
  }
}

function literalOf(literal: string): string | number {
  if (/^'[^']*'$/.test(literal)) return literal.slice(1, -1)
  if (/^-?\d+$/.test(literal)) return Number(literal)
  throw new Error(`rows.ts: no schema is known for the type ${literal}`)
}

function aliasNamed(source: string, name: string): string {
  const found = new RegExp(`export type ${name} =([\\s\\S]*?)\\n(?=\\n|export|/\\*\\*)`).exec(source)
  if (found?.[1] === undefined) throw new Error(`rows.ts: no type ${name}`)
  return found[1]
}

function interfaceNamed(
  source: string,
  name: string,
): { readonly comment: string; readonly fields: readonly Field[] } {
  const found = new RegExp(
    `(?:/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*)?export interface ${name}\\b[^{]*\\{([\\s\\S]*?)\\n\\}`,
  ).exec(source)
  if (found?.[2] === undefined) throw new Error(`rows.ts: no interface ${name}`)
  return { comment: oneLine(found[1] ?? ''), fields: fieldsOf(found[2]) }
}

function fieldsOf(body: string): readonly Field[] {
  const pattern =
    /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?readonly ('[^']+'|\w+)(\??):([\s\S]*?)(?=\n\s*(?:\/\*\*|readonly )|$)/g
  return [...body.matchAll(pattern)].map(([, comment = '', name = '', optional, type = '']) => ({
    name: name.replaceAll("'", ''),
    optional: optional === '?',
    type: type.trim(),
    comment: oneLine(comment),
  }))
}

function oneLine(comment: string): string {
  return comment.replace(/\s*\n\s*\*?\s*/g, ' ').trim()
}
