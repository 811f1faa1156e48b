import { promisify } from 'node:util'
import { type Entry, fromBuffer, type Options, open, type ZipFile } from 'yauzl'
import { reasonOf } from '../language/reason.ts'
import { sentence } from '../language/sentence.ts'
import { ReadError } from './error.ts'

/** A zip file: the files in it by name, and the bytes of each. */
export interface Zip {
  readonly names: readonly string[]
  /** Inflates one file. Rejects with {@link ReadError} where it is damaged, locked or larger than a report can be. */
  readonly bytesOf: (name: string) => Promise<Buffer>
}

/** No report is larger; what claims to be is a mistake or a bomb. */
export const mostBytes = 256 * 1024 * 1024
const mostEntries = 50_000

const options: Options = { lazyEntries: true, autoClose: false, decodeStrings: false }

/** Opens a zip file by its path. Names are read as the archive marks them, else as UTF-8 or GB 18030. */
export function openZip(path: string): Promise<Zip> {
  return zipOf(promisify<string, Options, ZipFile>(open)(path, options), path)
}

/** The same for one in memory; `name` is what messages call it. */
export function zipIn(bytes: Uint8Array, name: string): Promise<Zip> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return zipOf(promisify<Buffer, Options, ZipFile>(fromBuffer)(buffer, options), name)
}

async function zipOf(opening: Promise<ZipFile>, place: string): Promise<Zip> {
  const zip = await opening.catch((error: Error) => {
    throw damaged(place, error)
  })
  const entries = await entriesIn(zip, place)
  return {
    names: [...entries.keys()],
    bytesOf: (name) => {
      const entry = entries.get(name)
      if (entry === undefined) throw new RangeError(`${name} is not in ${place}`)
      return inflated(zip, entry, `${place}/${name}`)
    },
  }
}
function entriesIn(zip: ZipFile, path: string): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > mostEntries)
    throw new ReadError(
      'read/too-large',
      sentence`${path} holds ${zip.entryCount} files, more than the ${mostEntries} that gongbao takes from one archive.`,
      sentence`Unpack it and give the folder.`,
    )
  return new Promise((done, fail) => {
    const entries = new Map<string, Entry>()
    zip.on('error', (error: Error) => fail(damaged(path, error)))
    zip.on('end', () => done(entries))
    zip.on('entry', (entry: Entry) => {
      const name = nameOf(entry)
      if (isFileInside(name)) entries.set(name, entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

/** Archives made on Chinese Windows have names in GBK and do not say so. */
function nameOf({ fileName, generalPurposeBitFlag }: Entry): string {
  const raw = fileName as unknown as Buffer // with decodeStrings: false the names are bytes, whatever the types say
  const strict = (encoding: string) =>
    new TextDecoder(encoding, { fatal: (generalPurposeBitFlag & 0x800) === 0 })
  try {
    return strict('utf-8').decode(raw).replaceAll('\\', '/')
  } catch {
    return new TextDecoder('gb18030').decode(raw).replaceAll('\\', '/')
  }
}

/** Folders are not files; names that lead out of the archive are nobody's report. */
function isFileInside(name: string): boolean {
  return !name.endsWith('/') && !/^(?:\/|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)/.test(name)
}

/** The size that an archive claims may be a lie: what is counted is what comes out. */
async function inflated(zip: ZipFile, entry: Entry, place: string): Promise<Buffer> {
  if (entry.uncompressedSize > mostBytes) throw tooLarge(place)
  if ((entry.generalPurposeBitFlag & 1) === 1) throw encrypted(place)
  try {
    const stream = await promisify(zip.openReadStream.bind(zip))(entry)
    const pieces: Buffer[] = []
    let length = 0
    for await (const piece of stream as AsyncIterable<Buffer>) {
      length += piece.length
      if (length > mostBytes) throw tooLarge(place)
      pieces.push(piece)
    }
    return Buffer.concat(pieces)
  } catch (error) {
    throw error instanceof ReadError ? error : damaged(place, error)
  }
}

function tooLarge(place: string): ReadError {
  return new ReadError(
    'read/too-large',
    sentence`${place} unpacks to more than ${mostBytes / 1024 / 1024} MB.`,
    sentence`A report is never so large: take it out of the archive.`,
  )
}

function encrypted(place: string): ReadError {
  return new ReadError(
    'read/encrypted',
    sentence`${place} is locked with a password.`,
    sentence`Unpack it and give the file.`,
  )
}

function damaged(place: string, error: unknown): ReadError {
  const why = reasonOf(error)
  return new ReadError(
    'read/damaged-archive',
    sentence`${place} cannot be unpacked (${why}).`,
    sentence`Fetch or pack it again.`,
  )
}
