import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = process.cwd()
let built = false

/** What is tested is the package as users run it. Builds it once for all files that ask; types are another test's matter. */
export function build(): void {
  if (built) return
  const { stdout } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, encoding: 'utf8' })
  if (!existsSync(join(root, 'dist/cli/main.js'))) throw new Error(`the build failed:\n${stdout}`)
  built = true
}

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command as a user would, in a folder, without colours. */
export function gongbao(
  args: readonly string[],
  { cwd, input = '', env = {} }: { cwd: string; input?: string | Uint8Array; env?: Record<string, string> },
): Ran {
  build()
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/gongbao.js'), ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  })
  return { code: status, out: stdout, err: stderr }
}

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'gongbao-test-'))
}
