import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOutputFolder } from '../pipeline/cli/output/output-folder.ts'
import { formats } from '../pipeline/datasets/formats/index.ts'
import { writing } from '../pipeline/datasets/writing.ts'
import { emptyFolder } from './built.ts'
import { extractText } from './extract-text.ts'

const home = process.cwd()
const cwd = emptyFolder()
beforeAll(async () => {
  mkdirSync(join(cwd, 'output'))
  const output = openOutputFolder(join(cwd, 'output'))
  const datasets = await writing(output, { formats: formats.map(({ name }) => name) })
  datasets.add(
    extractText(
      '曲沃县/2020.txt',
      '曲沃县2020年国民经济和社会发展统计公报\n\n全年地区生产总值52.60亿元，增长6.1%。粮食产量8.0万吨，下降0.5%。',
    ),
  )
  await datasets.finish({ inputs: ['input'] })
  output.commit()
  process.chdir(cwd)
})
afterAll(() => {
  process.chdir(home)
  rmSync(cwd, { recursive: true, force: true })
})

describe.each(['docs/loading.md', 'docs/loading.zh-CN.md'])('the examples of %s run', (file) => {
  const blocks = [
    ...readFileSync(join(home, file), 'utf8').matchAll(/```(\w+(?: \w+)?)\n([\s\S]*?)```/g),
  ].map(([, language = '', code = '']) => [language, code] as const)
  const of = (language: string) => blocks.flatMap(([one, code]) => (one === language ? [code] : []))

  it.each(of('sql'))('SQL: %s', async (code) => {
    expect((await rowsOf(code)).length).toBeGreaterThan(0)
  })

  it.skipIf(!runs('python3', ['-c', 'import pandas']))('pandas', () => {
    expect(said('python3', ['-c', of('python').join('\n')])).toMatch(/曲沃县 +5260000000/)
  })

  it.skipIf(!runs('python3', ['-c', 'import pandas, pyarrow']))('pandas with pyarrow', () => {
    expect(said('python3', ['-c', of('python pyarrow').join('\n')])).toMatch(
      /地区生产总值 +5260000000\.0+ +元 +6\.10+\n/,
    )
  })

  it.skipIf(!runs('Rscript', ['--version']))('R', () => {
    expect(said('Rscript', ['-e', of('r').join('\n')])).toMatch(/曲沃县 +5\.?26/)
  })

  it('has blocks of every kind', () => {
    expect(new Set(blocks.map(([language]) => language))).toEqual(
      new Set(['sql', 'python', 'python pyarrow', 'r']),
    )
  })
})

async function rowsOf(sql: string): Promise<readonly unknown[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const statements = sql.split(';').filter((statement) => statement.trim() !== '')
  for (const statement of statements.slice(0, -1)) await connection.run(statement)
  const reader = await connection.runAndReadAll(statements.at(-1) ?? '')
  connection.closeSync()
  instance.closeSync()
  return reader.getRows()
}

function runs(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args).status === 0
}

function said(command: string, args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
}
