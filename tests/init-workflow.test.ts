import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parse } from 'yaml'
import { emptyFolder, gongbao } from './built.ts'

interface Step {
  readonly name?: string
  readonly run?: string
}

const report = (tons: number) => `青河县2021年政府工作报告\n\n全县粮食产量完成${tons}万吨，增长5%。\n`
const home = process.cwd()
let root = ''
beforeAll(() => {
  root = emptyFolder()
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

it('the CI workflow of init tells what a change of a report changes, and commits it', () => {
  const origin = join(root, 'origin.git')
  const work = join(root, 'work')
  sh('git init --quiet --bare -b main origin.git && git init --quiet -b main work', root)
  gongbao(['init', '.'], { cwd: work })
  put('input/青河县/2021.txt', report(8.6))
  expect(gongbao(['extract'], { cwd: work }).code).toBe(0)
  sh(
    `git remote add origin ${origin} && git add . && ${commit} begin && git push --quiet -u origin main`,
    work,
  )

  put('input/青河县/2021.txt', report(9.7))
  for (const name of ['Keep the datasets as they were', 'Make them anew', 'Compare'])
    step(name, { base_ref: 'main' })
  const difference = readFileSync(join(root, 'difference.md'), 'utf8')
  expect(difference).toMatch(/\| figures \| 0 \| 0 \| 1 \|/)
  expect(difference).toContain('8.6万吨 → 9.7万吨')

  sh(`git add input && ${commit} change`, work)
  step('Commit what is stale', { ref_name: 'main' })
  expect(sh('git show --name-only --format=%s origin/main', work)).toMatch(
    /^Make the datasets anew\n[\s\S]*output\//,
  )

  function put(path: string, text: string): void {
    mkdirSync(join(work, path, '..'), { recursive: true })
    writeFileSync(join(work, path), text)
  }

  /** As the runner does: `bash -e`, with what stands in `${{ }}` put in. */
  function step(name: string, github: Readonly<Record<string, string>>): void {
    const { jobs } = parse(readFileSync(join(work, '.github/workflows/gongbao.yml'), 'utf8'))
    const { run = '' } = jobs.datasets.steps.find((one: Step) => one.name === name)
    const script = run.replace(/\$\{\{(.*?)\}\}/g, (_: string, names: string) => {
      const known = names.split('||').map((one) => github[one.trim().slice('github.'.length)])
      return known.find((value) => value !== undefined) ?? ''
    })
    sh(script, work)
  }
})

const commit = 'git -c user.name=a -c user.email=a@example.org commit --quiet --message'

/** Gives what it prints; fails where it does. `gongbao` is this one. */
function sh(script: string, cwd: string): string {
  const bin = join(root, 'bin')
  mkdirSync(bin, { recursive: true })
  writeFileSync(join(bin, 'gongbao'), `#!/bin/sh\nexec node ${join(home, 'bin/gongbao.js')} "$@"\n`, {
    mode: 0o755,
  })
  const env = { ...process.env, RUNNER_TEMP: root, PATH: `${bin}${delimiter}${process.env.PATH}` }
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], { cwd, env, encoding: 'utf8' })
  expect(status, `${script}\n${stdout}${stderr}`).toBe(0)
  return stdout
}
