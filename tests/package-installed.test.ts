import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, describe, expect, it } from 'vitest'
import { build, emptyFolder } from './built.ts'

const home = process.cwd()
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

/** The tarball as npm would put it into an empty folder: beside it lies what it declares as dependencies, and no more. */
describe('the tarball, installed in an empty folder', () => {
  build()
  const folder = emptyFolder()
  const installed = join(folder, 'node_modules/gongbao')
  unpack(packed(folder), installed)
  for (const name of Object.keys(manifest.dependencies)) link(name, folder)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('runs', () => {
    put('甲县2020年.txt', '全县粮食产量8.0万吨，增长5%。')
    const { code, err } = run(
      join(installed, 'bin/gongbao.js'),
      'extract',
      '甲县2020年.txt',
      '--format',
      'csv,parquet',
    )
    expect([code, err]).toEqual([0, expect.stringMatching(/observations +2/)])
    expect(readdirSync(join(folder, 'output')).filter((name) => name.startsWith('observations'))).toEqual([
      'observations.csv',
      'observations.parquet',
    ])
  })

  it('is imported as an ES module, with its schemas', () => {
    put(
      'program.mjs',
      `import { extract } from 'gongbao'
       import schema from 'gongbao/schemas/observations.schema.json' with { type: 'json' }
       const { observations } = await extract({ name: '甲县2020年.txt', content: '全县粮食产量8.0万吨。' })
       console.log(schema.title, observations[0].value)`,
    )
    expect(run('program.mjs')).toMatchObject({ code: 0, out: 'ObservationRow 80000\n' })
  })

  it.each(['README.md', 'README.zh-CN.md'])('runs the program of %s', (file) => {
    const [, program = ''] = /```js\n(.*?)```/s.exec(readFileSync(join(installed, file), 'utf8')) ?? []
    put('figures.mjs', program)
    const { code, out } = run('figures.mjs')
    expect(code).toBe(0)
    expect(out).toMatch(/曲沃县.*budget_revenue.*2019.*11\.53.*亿元/)
    expect(out).toMatch(/pass: .*8\.8/)
  })

  it('has types that a strict program compiles with', () => {
    put(
      'program.mts',
      `import { extract, type ObservationRow } from 'gongbao'
       const { observations } = await extract({ name: '甲县2020年.txt', content: '' })
       const values: readonly (string | null)[] = observations.map((row: ObservationRow) => row.value)
       // @ts-expect-error figures are decimal text
       const wrong: readonly number[] = observations.map((row) => row.value)
       console.log(values, wrong)`,
    )
    const flags = ['--noEmit', '--strict', '--target', 'ES2022', '--module', 'nodenext', '--types', 'node']
    link('@types/node', folder)
    const { code, out } = run(join(home, 'node_modules/typescript/bin/tsc'), ...flags, 'program.mts')
    expect([code, out]).toEqual([0, ''])
  })

  it('is in order by publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, pack: false, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })

  function put(name: string, content: string): void {
    writeFileSync(join(folder, name), content)
  }

  function run(program: string, ...args: readonly string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
    return { code: status, out: stdout, err: stderr }
  }
})

function packed(folder: string): string {
  const { stdout, stderr } = spawnSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
  })
  const file = join(folder, stdout.trim().split('\n').at(-1) ?? '')
  if (!existsSync(file)) throw new Error(`npm pack: ${stderr}`)
  return file
}

function unpack(tarball: string, into: string): void {
  mkdirSync(into, { recursive: true })
  const { status, stderr } = spawnSync('tar', ['-xzf', tarball, '-C', into, '--strip-components=1'])
  if (status !== 0) throw new Error(`tar: ${stderr}`)
}

/** A dependency finds its own dependencies where it really lies. */
function link(name: string, folder: string): void {
  const place = join(folder, 'node_modules', name)
  mkdirSync(dirname(place), { recursive: true })
  if (!existsSync(place)) symlinkSync(realpathSync(join(home, 'node_modules', name)), place)
}
