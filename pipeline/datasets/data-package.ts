import { type Column, columnsOf } from './columns.ts'
import { type DatasetName, datasetNames, keys } from './names.ts'
import type { DocumentRow } from './rows.ts'
import { schemaOf } from './schemas.ts'

/** A file as it was written. */
export interface Written {
  readonly bytes: number
  readonly sha256: string
}

/** How a run was asked for, so that `gongbao check` can run it again. Paths are relative. */
export interface Request {
  readonly inputs: readonly string[]
  readonly format?: string
  readonly meta?: Readonly<Record<string, string>>
  readonly lexicon?: string
  readonly bom?: boolean
}

/** The descriptor of the datasets, Data Package v2. `files` are all files of the datasets by name. */
export function dataPackage(
  files: ReadonlyMap<string, Written>,
  documents: readonly Pick<DocumentRow, 'title' | 'source'>[],
  request: Request,
): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'gongbao',
    title: 'Figures of Chinese local government reports',
    description:
      'Every figure of the reports read, with its indicator, unit, period, region and exact place in the source.',
    licenses: [
      {
        name: 'CC0-1.0',
        title: 'CC0 1.0 Universal',
        path: 'https://creativecommons.org/publicdomain/zero/1.0/',
      },
    ],
    sources: documents.map(source),
    resources: datasetNames.flatMap((name) => [table(name, files), array(name, files)]),
    gongbao: request,
  }
}

/** A path may lead neither upwards nor to the root, as the standard asks; `documents` has the file's place all the same. */
function source({ title, source: path }: Pick<DocumentRow, 'title' | 'source'>): object {
  const within = !/^[./~]|\/\.\.\/|[:\\]/.test(path)
  return { title: title ?? path, ...(within ? { path } : {}) }
}

function table(name: DatasetName, files: ReadonlyMap<string, Written>): object {
  const { foreign, primary } = keys[name]
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name,
    type: 'table',
    ...file(`${name}.csv`, 'csv', 'text/csv', files),
    description: schemaOf(name).description,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: columnsOf(name).map(field),
      missingValues: [''],
      ...(primary === null ? {} : { primaryKey: [primary] }),
      ...(foreign.length === 0 ? {} : { foreignKeys: foreign.map((key) => foreignKey(key, name)) }),
    },
  }
}

function array(name: DatasetName, files: ReadonlyMap<string, Written>): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: `${name}-json`,
    ...file(`${name}.json`, 'json', 'application/json', files),
    description: `The rows of ${name} as an array of objects`,
  }
}

function file(path: string, format: string, mediatype: string, files: ReadonlyMap<string, Written>): object {
  const written = files.get(path)
  if (written === undefined) throw new RangeError(`${path} was not written`)
  return {
    path,
    format,
    mediatype,
    encoding: 'utf-8',
    bytes: written.bytes,
    hash: `sha256:${written.sha256}`,
  }
}

/** A key that stands in the dataset it points at names no resource: version 2 asks so. */
function foreignKey(
  { field: name, dataset }: { field: string; dataset: DatasetName },
  own: DatasetName,
): object {
  const fields = [keys[dataset].primary]
  return { fields: [name], reference: dataset === own ? { fields } : { resource: dataset, fields } }
}

function field({ name, type, nullable, schema }: Column): object {
  return {
    name,
    type: type === 'array' ? 'string' : type,
    title: schema.title,
    description: schema.description,
    ...constraints(schema, nullable || mayBeEmpty(schema, type)),
  }
}

/** An empty text reads as missing in CSV, so a field that may be empty cannot be required there. */
function mayBeEmpty(schema: Column['schema'], type: Column['type']): boolean {
  const bounded = schema.minLength !== undefined || schema.pattern !== undefined || schema.enum !== undefined
  return type === 'array' || (type === 'string' && !bounded)
}

function constraints(
  { enum: values, pattern, minimum, maximum }: Column['schema'],
  optional: boolean,
): object {
  const found = {
    ...(optional ? {} : { required: true }),
    ...(values === undefined ? {} : { enum: values.filter((value) => value !== null) }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  }
  return Object.keys(found).length === 0 ? {} : { constraints: found }
}
