// The one command that tells the truth: build, types, lint and format, then every test. All of it runs whatever fails
// first; the last line counts. Arguments go to vitest: `npm test -- tests/cli.test.ts`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const folder = mkdtempSync(join(tmpdir(), 'gongbao-test-'))
const report = join(folder, 'vitest.json')

const steps = [
  ['npm', 'run', '--silent', 'build'],
  ['npm', 'run', '--silent', 'types'],
  ['npm', 'run', '--silent', 'lint'],
]
const counts = { passed: 0, failed: 0 }
for (const step of steps) counts[succeeds(step) ? 'passed' : 'failed']++

const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`]
const green = succeeds(['npx', '--no-install', 'vitest', 'run', ...reporters, ...process.argv.slice(2)])
const { numPassedTests = 0, numFailedTests = 0 } = vitestCounts()
counts.passed += numPassedTests
// vitest also fails over what no test reports: a file that does not load, an error between tests.
counts.failed += green ? numFailedTests : Math.max(1, numFailedTests)

rmSync(folder, { recursive: true, force: true })
console.log(`${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = counts.failed === 0 ? 0 : 1

function succeeds([command, ...args]) {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}

function vitestCounts() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return {}
  }
}
