import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Sink } from '../datasets/writing.ts'

/** Files that come into being beside the old ones and take their place all at once, or not at all. */
export interface OutputFolder extends Sink {
  /** Puts the new files in the place of the old ones. On any failure the old ones are put back. */
  readonly commit: () => void
  /** Takes away everything that was begun. */
  readonly abandon: () => void
}

/** Throws what the system throws where the folder cannot be made or written in. */
export function openOutputFolder(folder: string): OutputFolder {
  const isNew = mkdirSync(folder, { recursive: true }) !== undefined
  const workshop = mkdtempSync(join(folder, '.gongbao-'))
  const open = new Map<string, number>()
  const close = () => {
    for (const descriptor of open.values()) closeSync(descriptor)
    const names = [...open.keys()]
    open.clear()
    return names
  }
  const abandon = () => {
    close()
    rmSync(workshop, { recursive: true, force: true })
    if (isNew && readdirSync(folder).length === 0) rmdirSync(folder)
  }
  return {
    append: (file, text) => {
      const descriptor = open.get(file) ?? openSync(join(workshop, file), 'w')
      open.set(file, descriptor)
      writeAll(descriptor, text)
    },
    commit: () => {
      try {
        swap(close(), workshop, folder)
      } finally {
        abandon()
      }
    },
    abandon,
  }
}

/** A single write may take less than it is given. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}

function swap(names: readonly string[], from: string, to: string): void {
  const undo: (() => void)[] = []
  try {
    for (const name of names) {
      const [fresh, place, old] = [join(from, name), join(to, name), join(from, `${name}.old`)]
      if (existsSync(place)) {
        renameSync(place, old)
        undo.push(() => renameSync(old, place))
      }
      renameSync(fresh, place)
      undo.push(() => rmSync(place))
    }
  } catch (error) {
    for (const step of undo.reverse()) step()
    throw error
  }
}
