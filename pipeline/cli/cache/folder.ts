import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { reasonOf } from '../../language/reason.ts'

/** The files of a cache. A write that fails is no failure of the run: `writeFault` says why the first one failed. */
export interface CacheFolder {
  readonly read: (name: string) => Uint8Array | null
  readonly write: (name: string, bytes: Uint8Array) => void
  /** Takes away every entry that was neither read nor written since the folder was opened. */
  readonly prune: () => void
  readonly writeFault: () => string | null
}

export function openCacheFolder(folder: string): CacheFolder {
  const used = new Set<string>()
  let writeFault: string | null = null
  const attempt = (action: () => void) => {
    try {
      action()
    } catch (error) {
      writeFault ??= reasonOf(error)
    }
  }
  return {
    read: (name) => {
      used.add(fileOf(name))
      const path = join(folder, fileOf(name))
      return existsSync(path) ? readFileSync(path) : null
    },
    write: (name, bytes) => {
      used.add(fileOf(name))
      attempt(() => writeWhole(folder, fileOf(name), bytes))
    },
    prune: () => attempt(() => removeOthers(folder, used)),
    writeFault: () => writeFault,
  }
}

/** Where the rows for an output folder are kept where the user names no place: `figures/out` → `figures/.gongbao-cache/out`. */
export function usualCache(out: string): string {
  const place = resolve(out)
  return join(dirname(place), '.gongbao-cache', basename(place))
}

function fileOf(name: string): string {
  return `${name}.json.gz`
}

/** Others may read while this is written, or the power may fail: the name comes last. */
function writeWhole(folder: string, file: string, bytes: Uint8Array): void {
  if (mkdirSync(folder, { recursive: true }) !== undefined) writeFileSync(join(folder, '.gitignore'), '*\n')
  const part = join(folder, `${file}.${process.pid}.part`)
  writeFileSync(part, bytes)
  renameSync(part, join(folder, file))
}

/** A user may have named a folder that holds other things: only what can be ours is taken away. */
const ours = /^[0-9a-f]{64}\.json\.gz(\.\d+\.part)?$/

function removeOthers(folder: string, used: ReadonlySet<string>): void {
  if (!existsSync(folder)) return
  const stale = readdirSync(folder).filter((file) => ours.test(file) && !used.has(file))
  for (const file of stale) rmSync(join(folder, file), { force: true })
}
