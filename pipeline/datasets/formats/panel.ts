import { stringify } from 'csv-stringify/sync'
import { type Panel, type PanelColumn, panelling } from '../panel.ts'
import type { CheckRow, SeriesRow } from '../rows.ts'
import { schemaOf } from '../schemas.ts'
import { measured, type Sink } from '../sink.ts'
import { fileOf } from '../table-resource.ts'
import { csvDialect } from './csv.ts'
import type { Format, Resource, Writer, WritingOptions } from './format.ts'

const file = 'panel.csv'

/** The series as a wide table for a spreadsheet or a regression: its columns depend on what the reports give. */
export const panel: Format = {
  name: 'panel',
  description:
    'the series side by side in panel.csv: a row for each region and year, a column for each indicator',
  files: [file],
  open: (sink, options) => writer(sink, options),
}

function writer(sink: Sink, { bom = false }: WritingOptions): Writer {
  const collected = panelling()
  return {
    add: (dataset, rows) => {
      if (dataset === 'series') collected.add(rows as readonly SeriesRow[]) // rows come by the name of their dataset
      if (dataset === 'checks') collected.contest(rows as readonly CheckRow[])
    },
    finish: () => {
      const made = collected.panel()
      const out = measured(file, sink)
      out.append(`${bom ? '\ufeff' : ''}${textOf(made)}`)
      return [{ ...described(made), ...fileOf(out.finish(), 'csv', 'text/csv') }]
    },
  }
}

function textOf({ columns, rows }: Panel): string {
  const header = ['region_code', 'region_name', 'year', ...columns.map(({ name }) => name)]
  const lines = rows.map(({ region_code, region_name, year, values }) => [
    region_code ?? '',
    region_name,
    year,
    ...columns.map(({ name }) => values.get(name) ?? ''),
  ])
  return stringify([header, ...lines], { record_delimiter: 'windows' })
}

function described({ columns }: Panel): Resource {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: 'panel',
    type: 'table',
    path: file,
    description:
      'The series side by side, as the newest report has each figure · 各序列并列的宽表，取最新报告的数值',
    dialect: csvDialect,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: [
        regionField('region_code'),
        regionField('region_name'),
        { name: 'year', type: 'integer', title: 'Year · 年份', description: 'Whole years only · 仅整年' },
        ...columns.map(fieldOf),
      ],
      missingValues: [''],
    },
  }
}

function regionField(name: 'region_code' | 'region_name'): object {
  const { title, description } = schemaOf('series').properties[name] ?? {}
  return { name, type: 'string', title, description }
}

function fieldOf({ name, indicator, unit }: PanelColumn): object {
  const growth = name.endsWith('_growth') ? ', growth over the year before · 比上年增长' : ''
  return {
    name,
    type: 'number',
    title: indicator,
    description: `${indicator}${growth}${unit === '' ? '' : `, ${unit}`}`,
  }
}
