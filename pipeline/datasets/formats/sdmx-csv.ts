import type { Row } from '../cells.ts'
import { csvLines } from '../csv-text.ts'
import type { ObservationRow } from '../rows.ts'
import { measured } from '../sink.ts'
import { fileOf } from '../table-resource.ts'
import { csvDialect } from './csv.ts'
import type { Format, Writer } from './format.ts'
import { type Concept, concepts, type Stated } from './sdmx-concepts.ts'

const path = 'observations.sdmx.csv'

/** The columns that every SDMX-CSV file begins with: what its rows are rows of, and that they inform. */
const structure = [
  { id: 'STRUCTURE', value: 'dataflow', description: 'What STRUCTURE_ID names · STRUCTURE_ID 所指的类型' },
  { id: 'STRUCTURE_ID', value: 'GONGBAO:OBSERVATIONS(1.0.0)', description: 'The dataflow · 数据流' },
  { id: 'ACTION', value: 'I', description: 'I: for information · I：供参考' },
] as const

export const sdmxCsv: Format = {
  name: 'sdmx-csv',
  description: 'SDMX-CSV 2.0 of the observations that have a value and a period',
  files: [path],
  open: (sink): Writer => {
    const file = measured(path, sink)
    file.append(csvLines([[...structure, ...concepts].map(({ id }) => id)]))
    return {
      add: (dataset, rows) => {
        if (dataset === 'observations') file.append(csvLines(rows.filter(isStated).map(record)))
      },
      finish: () => [
        {
          $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
          name: 'observations-sdmx',
          type: 'table',
          ...fileOf(file.finish(), 'csv', 'application/vnd.sdmx.data+csv; version=2.0.0'),
          description:
            'The observations that have a value and a period, as SDMX-CSV 2.0 · 具有数值与时期的数据，SDMX-CSV 2.0',
          dialect: csvDialect,
          schema: {
            $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
            fields: [
              ...structure.map(({ id, description }) => ({ name: id, type: 'string', description })),
              ...concepts.map(field),
            ],
            missingValues: [''],
          },
        },
      ],
    }
  },
}

/** SDMX has no place for a statement without a time, nor for one without a number. */
function isStated(row: Row): row is Stated {
  const { value, period } = row as ObservationRow // rows of the dataset `observations` only come here
  return value !== null && period !== null
}

function record(row: Stated): readonly string[] {
  return [...structure.map(({ value }) => value), ...concepts.map(({ of }) => of(row))]
}

function field({ id, role, description }: Concept): object {
  const type =
    id.startsWith('OBS_VALUE') || id === 'CONFIDENCE' ? 'number' : id === 'UNIT_MULT' ? 'integer' : 'string'
  return { name: id, type, description: `${role}: ${description}` }
}
