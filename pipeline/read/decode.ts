import type { Problem } from '../core/text.ts'
import { sentence } from '../language/sentence.ts'
import { type Attempt, attempt } from './decode-attempt.ts'
import { damageOf, doubtsOf } from './decode-doubts.ts'
import { guess } from './decode-guess.ts'
import { ReadError } from './error.ts'

export interface Decoded {
  /** The whole file as a string; a byte order mark stays in it as U+FEFF, so that offsets count it. */
  readonly text: string
  readonly encoding: string
  /** What makes the text doubtful; absent where nothing does. */
  readonly problems?: readonly Problem[]
}

/**
 * Bytes of a text file as a string: as the user says, by its byte order mark, or by what reads like a report.
 * Throws {@link ReadError} for an empty file and for one that is not text.
 *
 * @param said the encoding that the user says it is in, a label of the Encoding Standard: `gbk`, `big5`
 */
export function decode(bytes: Uint8Array, said?: string): Decoded {
  const found = decodeBytes(bytes, said)
  const problems = [...damageOf(found), ...doubtsOf(found)]
  const { text, encoding } = found
  return { text, encoding, ...(problems.length === 0 ? {} : { problems }) }
}

/** The same without a judgement on what came out. */
export function decodeBytes(bytes: Uint8Array, said?: string): Attempt {
  if (bytes.length === 0) throw emptyFile()
  const encoding = said === undefined ? byMark(bytes) : nameOf(said)
  if (encoding === null) return guess(bytes) ?? refuse(bytes)
  return attempt(encoding, bytes) ?? notText(encoding)
}

/** `gbk` and `gb2312` are GB 18030 to the Encoding Standard but for a few code points; one name keeps datasets alike. */
export function nameOf(label: string): string {
  const encoding = knownEncoding(label)
  if (encoding !== null) return encoding
  throw new ReadError(
    'read/unknown-encoding',
    sentence`${label} is no encoding that is known.`,
    sentence`Give utf-8, utf-16le, utf-16be, gb18030 or big5.`,
  )
}

/** The same for a label that need not be right; null where it is none. */
export function knownEncoding(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label)
    return encoding === 'gbk' ? 'gb18030' : encoding
  } catch {
    return null
  }
}

export function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

function refuse(bytes: Uint8Array): never {
  return bytes.includes(0) ? binaryFile() : notText('UTF-8, GB 18030 or Big5')
}

function emptyFile(): ReadError {
  return new ReadError(
    'read/empty',
    sentence`The file is empty.`,
    sentence`Give a report with text, or take the file out.`,
  )
}

function binaryFile(): never {
  throw new ReadError(
    'read/not-text',
    sentence`The file holds NUL bytes, so it is not text.`,
    sentence`Convert it to .txt or .md first, or say its encoding with --encoding if it is text.`,
  )
}

function notText(encoding: string): never {
  throw new ReadError(
    'read/undecodable',
    sentence`The file is not valid ${encoding}.`,
    sentence`Say its encoding with --encoding, save it as UTF-8, or convert it to .txt or .md first.`,
  )
}
