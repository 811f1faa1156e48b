import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSchema } from '../pipeline/datasets/schemas.ts'
import { build, emptyFolder, gongbao } from './built.ts'

const report = '青河县2021年政府工作报告\n\n全县粮食产量完成8.6万吨，增长5%。\n'
const home = process.cwd()
let cwd = ''
beforeEach(() => {
  cwd = emptyFolder()
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

function put(path: string, text: string): void {
  mkdirSync(join(cwd, path, '..'), { recursive: true })
  writeFileSync(join(cwd, path), text)
}

describe('init', () => {
  it('makes a folder that extract works in at once', () => {
    expect(gongbao(['init', 'work'], { cwd }).code).toBe(0)
    cwd = join(cwd, 'work')
    put('input/青河县/2021.txt', report)
    const { code, err } = gongbao(['extract'], { cwd })
    expect([code, err]).toEqual([0, expect.stringMatching(/observations +2/)])
    expect(existsSync(join(cwd, '.github/workflows/gongbao.yml'))).toBe(true)
    expect(readFileSync(join(cwd, '.gitignore'), 'utf8')).toContain('.gongbao-cache')
    expect(gongbao(['check'], { cwd }).code).toBe(0)
    rmSync(join(cwd, '..'), { recursive: true, force: true })
  })

  it('overwrites nothing', () => {
    put('gongbao.json', '{"inputs": ["mine"]}')
    expect(gongbao(['init'], { cwd }).err).toMatch(/kept gongbao\.json/)
    expect(readFileSync(join(cwd, 'gongbao.json'), 'utf8')).toBe('{"inputs": ["mine"]}')
  })
})

describe('the configuration', () => {
  beforeEach(() => put('reports/2021.txt', report))

  it.each([
    ['gongbao.json', '{"inputs": ["reports"], "out": "figures", "format": "ndjson"}', []],
    ['gongbao.json', '{"inputs": ["reports"], "out": "figures", "format": ["csv", "ndjson"]}', []],
    ['own.yaml', 'inputs: [reports]\nout: figures\nformat: ndjson\n', ['--config', 'own.yaml']],
  ])('%s is taken', (name, text, args) => {
    put(name, text)
    expect(gongbao(['extract', ...args], { cwd }).code).toBe(0)
    expect(existsSync(join(cwd, 'figures/observations.ndjson'))).toBe(true)
  })

  it('gives way to the command line', () => {
    put('gongbao.json', '{"inputs": ["nowhere"], "out": "figures"}')
    expect(gongbao(['extract', 'reports', '--config', 'gongbao.json', '--out', 'mine'], { cwd }).code).toBe(0)
    expect(existsSync(join(cwd, 'mine/observations.csv'))).toBe(true)
  })

  it.each([
    ['{"inputs": "reports"}', /gongbao\.json cannot be used:\nThe key inputs must be array\./],
    ['{"input": ["reports"]}', /additional properties \(found "input"\)/],
    ['{', /gongbao\.json: /],
  ])('%s is refused with its place', (text, words) => {
    put('gongbao.json', text)
    const { code, err } = gongbao(['extract'], { cwd })
    expect([code, err]).toEqual([2, expect.stringMatching(words)])
  })

  it('is not needed where there are inputs, and missed where there are none', () => {
    expect(gongbao(['extract'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/gongbao init/),
    })
  })
})

describe('--watch', () => {
  it('runs again when a report changes, and ends when it is interrupted', async () => {
    build()
    put('reports/2021.txt', report)
    const child = spawn(process.execPath, [join(home, 'bin/gongbao.js'), 'extract', '.', '--watch'], {
      cwd,
    })
    let said = ''
    child.stderr.on('data', (text) => {
      said += text
    })
    const heard = async (words: RegExp) => {
      for (let tries = 0; tries < 200 && !words.test(said); tries++)
        await new Promise((done) => setTimeout(done, 100))
      expect(said).toMatch(words)
    }
    await heard(/watching/)
    put('reports/2021.txt', report.replace('8.6', '9.7'))
    await heard(/changed: .*2021\.txt[\s\S]*watching/)
    expect(readFileSync(join(cwd, 'output/observations.csv'), 'utf8')).toContain('9.7万吨')
    await new Promise((done) => setTimeout(done, 800)) // neither the output nor the cache is a change
    expect(said.match(/changed:/g)).toHaveLength(1)
    const ended = new Promise((done) => child.on('exit', done))
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  })
})

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish'])('%s knows every command', (shell) => {
    const { out } = gongbao(['completion', shell], { cwd })
    for (const command of ['extract', 'check', 'review', 'explain']) expect(out).toContain(command)
    expect(out).toMatch(/jobs/)
  })

  it('completes in bash', () => {
    const script = `source <(node ${JSON.stringify(join(home, 'bin/gongbao.js'))} completion bash)
      COMP_WORDS=(gongbao ext); COMP_CWORD=1; _gongbao; echo "\${COMPREPLY[@]}"
      COMP_WORDS=(gongbao extract --jo); COMP_CWORD=2; _gongbao; echo "\${COMPREPLY[@]}"`
    const { stdout } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
    expect(stdout.trim().split('\n')).toEqual(['extract', '--jobs'])
  })

  it('says which shells there are', () => {
    expect(gongbao(['completion', 'csh'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/bash, zsh, fish/),
    })
  })
})

describe('--json', () => {
  beforeEach(() => {
    put('input/青河县/2021.txt', report)
    put('input/青河县/2022.txt', '')
  })

  it('prints the summary of extract by its schema, and nothing else on standard output', () => {
    const { code, out, err } = gongbao(['extract', 'input', '--json'], { cwd })
    const summary = JSON.parse(out)
    const validate = new Ajv2020().compile(readSchema('summary.schema.json'))
    expect(validate(summary), JSON.stringify(validate.errors)).toBe(true)
    expect(summary).toMatchObject({
      reports: { read: 1, failed: 1, unchanged: 0 },
      failures: [{ source: 'input/青河县/2022.txt', reason: expect.stringMatching(/empty/) }],
      observations: { level: 1, growth: 1 },
      messages: { 'read/empty': 1 },
    })
    expect([code, out.split('\n').length, err]).toEqual([
      1,
      2,
      expect.stringMatching(/^error [^\n]*2022[^\n]*\n$/),
    ])
    expect(JSON.parse(gongbao(['extract', 'input', '--json'], { cwd }).out).reports.unchanged).toBe(1)
  })

  it('is a summary where nothing could be read, too', () => {
    const { code, out } = gongbao(['extract', 'nowhere', '--json'], { cwd })
    expect([code, JSON.parse(out).reports]).toEqual([1, { read: 0, failed: 0, unchanged: 0 }])
  })

  it('does not mix with the datasets', () => {
    expect(gongbao(['extract', 'input', '--json', '--out', '-'], { cwd }).code).toBe(2)
  })

  it('of check counts the rows that differ', () => {
    gongbao(['extract', 'input'], { cwd })
    put('input/青河县/2021.txt', report.replace('8.6', '9.7'))
    const { code, out } = gongbao(['check', '--json'], { cwd })
    expect([code, JSON.parse(out)]).toEqual([
      1,
      expect.objectContaining({
        fresh: false,
        stale: expect.arrayContaining(['observations.csv']),
        differences: expect.objectContaining({ observations: { came: 1, went: 1, changed: 0 } }),
      }),
    ])
  })

  it('of explain holds the rows', () => {
    const { out } = gongbao(['explain', 'input/青河县/2021.txt', '--find', '8.6万吨', '--json'], { cwd })
    expect(JSON.parse(out)).toMatchObject([
      {
        mention: { text: '8.6万吨' },
        observations: [
          {
            row: { indicator: '粮食产量', value: '86000' },
            level: null,
            considered: expect.arrayContaining([expect.objectContaining({ name: '粮食产量' })]),
          },
        ],
      },
    ])
  })
})
