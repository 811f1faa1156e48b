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
  statSync,
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
  const places = names.map((name) => join(to, name))
  refuseFolders(places)
  const undo: (() => void)[] = []
  try {
    for (const [at, name] of names.entries()) {
      const [fresh, place, old] = [join(from, name), places[at] ?? name, join(from, `${name}.old`)]
      if (existsSync(place)) {
        renameSync(place, old)
        undo.push(() => renameSync(old, place))
      }
      renameSync(fresh, place)
      undo.push(() => rmSync(place, { force: true }))
    }
  } catch (error) {
    for (const step of undo.reverse()) step()
    throw error
  }
}

/** What a user keeps in a folder by that name is not ours to move, let alone to take away with the old files. */
function refuseFolders(places: readonly string[]): void {
  const folder = places.find((place) => statSync(place, { throwIfNoEntry: false })?.isDirectory())
  if (folder !== undefined)
    throw new Error(
      `${folder} is a folder where a file is to be written. Move it away, or give another --out.`,
    )
}
