import type { Resource } from './formats/format.ts'
import type { DatasetName } from './names.ts'
import { schemaOf } from './schemas.ts'
import type { Written } from './sink.ts'
import { tableSchema } from './table-schema.ts'

interface Kind {
  readonly format: string
  readonly mediatype: string
  readonly dialect?: object
}

/** A file that holds one dataset, as a resource of Data Package v2. */
export function tableResource(
  dataset: DatasetName,
  written: Written,
  { format, mediatype, dialect }: Kind,
): Resource {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: resourceName(dataset, format),
    type: 'table',
    ...fileOf(written, format, mediatype),
    description: schemaOf(dataset).description,
    ...(dialect === undefined ? {} : { dialect }),
    schema: tableSchema(dataset, {
      resourceOf: (other) => resourceName(other, format),
      asText: format === 'csv',
    }),
  }
}

/** Size and hash let anyone see that a file is the one described. */
export function fileOf({ path, bytes, sha256 }: Written, format: string, mediatype: string) {
  const isText = format !== 'parquet'
  return {
    path,
    format,
    mediatype,
    ...(isText ? { encoding: 'utf-8' } : {}),
    bytes,
    hash: `sha256:${sha256}`,
  }
}

/** The CSV is what the plain name means. */
function resourceName(dataset: DatasetName, format: string): string {
  return format === 'csv' ? dataset : `${dataset}-${format}`
}
