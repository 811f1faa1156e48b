import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOutputFolder } from '../pipeline/cli/output/output-folder.ts'
import { columnsOf } from '../pipeline/datasets/columns.ts'
import { loadLibrary } from '../pipeline/datasets/formats/duckdb.ts'
import { views } from '../pipeline/datasets/formats/duckdb-views.ts'
import { datasetNames } from '../pipeline/datasets/names.ts'
import { type Rows, writing } from '../pipeline/datasets/writing.ts'
import { emptyFolder } from './built.ts'
import { asked } from './duckdb.ts'
import { extractText } from './extract-text.ts'
import { bytesOf } from './files-of.ts'

const reports = ['甲县', '乙县'].map((county) =>
  extractText(
    `${county}/2021.txt`,
    `${county}2021年国民经济和社会发展统计公报

全年地区生产总值52.60亿元，比上年增长6.10%，总量居全市第3位。粮食产量3—5万吨，下降0.5%。
`,
  ),
)
const folder = emptyFolder()
const database = join(folder, 'gongbao.duckdb')
beforeAll(() => put(reports))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the database', () => {
  it.each(datasetNames)('%s holds the rows of its Parquet file', async (name) => {
    expect(await asked(`SELECT * FROM "${name}"`, database)).toEqual(
      await asked(`SELECT * FROM '${join(folder, name)}.parquet'`),
    )
  })

  it('knows what tells rows apart and what they point at', async () => {
    const keys = await asked(
      `SELECT table_name, constraint_type, constraint_column_names FROM duckdb_constraints()
       WHERE constraint_type IN ('PRIMARY KEY', 'FOREIGN KEY') AND table_name = 'observations' ORDER BY ALL`,
      database,
    )
    expect(keys.map((row) => [row.constraint_type, row.constraint_column_names])).toEqual([
      ['FOREIGN KEY', ['document_id']],
      ['FOREIGN KEY', ['mention_id']],
      ['PRIMARY KEY', ['observation_id']],
    ])
  })

  it('says what its fields mean', async () => {
    const said = await asked('SELECT column_name, comment FROM duckdb_columns() WHERE NOT internal', database)
    const described = datasetNames.flatMap((name) => columnsOf(name)).length
    expect(said.filter(({ comment }) => comment !== null)).toHaveLength(described)
  })

  it('is one file, without a log beside it', () => {
    expect(readdirSync(folder).filter((name) => name.includes('duckdb'))).toEqual(['gongbao.duckdb'])
  })

  it('adds up what CSV says, digit for digit', async () => {
    expect(await asked('SELECT sum(value) AS all FROM observations', database)).toEqual(
      await asked(
        `SELECT sum(CAST(value AS DECIMAL(38, 10))) AS all
         FROM read_csv('${join(folder, 'observations')}.csv', all_varchar = true)`,
      ),
    )
  })
})

describe('views', () => {
  const known: readonly string[] = datasetNames
  it.each(views.filter(({ from }) => from.every((name) => known.includes(name))))(
    '$name',
    async ({ name }) => {
      expect(await asked(`SELECT count(*) AS n FROM ${name}`, database)).toHaveLength(1)
    },
  )

  it('figures shows a statistic with its sentence and report', async () => {
    const rows = await asked(
      `SELECT indicator, title, sentence FROM figures WHERE measure = 'level' AND document_id = '乙县/2021'`,
      database,
    )
    expect(rows[0]).toEqual({
      indicator: '地区生产总值',
      title: '乙县2021年国民经济和社会发展统计公报',
      sentence: expect.stringContaining('52.60亿元'),
    })
  })
})

describe('the descriptor', () => {
  const contentsOf = async (given: readonly Rows[]) => {
    const files = await bytesOf(given, { formats: ['duckdb'] })
    return JSON.parse(files.get('datapackage.json')?.toString() ?? '').resources[0].contents
  }
  it('says what the database holds, the same in every run and without one', async () => {
    const contents = await contentsOf(reports)
    expect(contents.observations).toEqual({
      rows: reports.flatMap((report) => report.observations).length,
      hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    })
    expect(await contentsOf(reports)).toEqual(contents)
    expect(await contentsOf(reports.slice(1))).not.toEqual(contents)
  })
})

describe('where DuckDB is not installed', () => {
  it('says how to install it', async () => {
    const missing = () =>
      Promise.reject(new Error("Cannot find package '@duckdb/node-api'\nimported from here"))
    await expect(loadLibrary(missing)).rejects.toThrow(
      /could not be loaded \(Cannot find package '@duckdb\/node-api'\)/,
    )
    await expect(loadLibrary(missing)).rejects.toThrow(/npm install @duckdb\/node-api/)
  })
})

async function put(given: readonly Rows[]): Promise<void> {
  const output = openOutputFolder(folder)
  const datasets = await writing(output, { formats: ['csv', 'parquet', 'duckdb'] })
  for (const rows of given) datasets.add(rows)
  await datasets.finish({ inputs: ['input'] })
  output.commit()
  expect(existsSync(database)).toBe(true)
}
