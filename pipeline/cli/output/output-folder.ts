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
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Sink } from '../../datasets/sink.ts'
import { sentence } from '../../language/sentence.ts'

/** Files that come into being beside the old ones and take their place all at once, or not at all. */
export interface OutputFolder extends Sink {
  /** Writes a whole file, `texts/曲沃县/2020.txt`. The folders of such files take the place of the old ones as they are. */
  readonly put: (file: string, text: string) => void
  /** Puts the new files in the place of the old ones. On any failure the old ones are put back. */
  readonly commit: () => void
  /** Takes away everything that was begun. */
  readonly abandon: () => void
}

/** Throws what the system throws where the folder cannot be made or written in. */
export function openOutputFolder(folder: string): OutputFolder {
  const isNew = made(resolve(folder))
  const staging = mkdtempSync(join(folder, '.gongbao-'))
  const open = new Map<string, number>()
  const close = () => {
    for (const descriptor of open.values()) closeSync(descriptor)
    open.clear()
  }
  const abandon = () => {
    close()
    rmSync(staging, { recursive: true, force: true })
    if (isNew && readdirSync(folder).length === 0) rmdirSync(folder)
  }
  return {
    append: (file, piece) => {
      const descriptor = open.get(file) ?? openSync(join(staging, file), 'w')
      open.set(file, descriptor)
      writeAll(descriptor, piece)
    },
    place: (file) => join(staging, file),
    put: (file, text) => {
      const place = join(staging, file)
      mkdirSync(dirname(place), { recursive: true })
      writeFileSync(place, text)
    },
    commit: () => {
      try {
        close()
        swap(readdirSync(staging), staging, folder)
      } finally {
        abandon()
      }
    },
    abandon,
  }
}

/** Makes a folder and those above it; whether it had to. Node's own way never ends where the system refuses, as below /proc. */
function made(folder: string): boolean {
  if (existsSync(folder)) return false
  made(dirname(folder))
  mkdirSync(folder)
  return true
}

/** A single write may take less than it is given. */
function writeAll(descriptor: number, piece: string | Uint8Array): void {
  const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}

/** Holds the texts of one run; those of the run before go as a whole. */
const textFolder = 'texts'

function swap(names: readonly string[], from: string, to: string): void {
  const isOurs = existsSync(join(to, 'datapackage.json'))
  refuseFolders(names.filter((name) => name !== textFolder || !isOurs).map((name) => join(to, name)))
  const undo: (() => void)[] = []
  const retire = (name: string) => {
    const [place, old] = [join(to, name), join(from, `${name}.old`)]
    if (!existsSync(place)) return
    renameSync(place, old)
    undo.push(() => renameSync(old, place))
  }
  try {
    if (isOurs) retire(textFolder)
    for (const name of names) {
      const place = join(to, name)
      retire(name)
      renameSync(join(from, name), place)
      undo.push(() => rmSync(place, { recursive: true, force: true }))
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
      sentence`${folder} is a folder where a file is to be written. Move it away, or give another --out.`,
    )
}
