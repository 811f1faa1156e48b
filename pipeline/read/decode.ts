import { ReadError } from './error.ts'

export interface Decoded {
  /** The whole file as a string; a byte order mark stays in it as U+FEFF, so that offsets count it. */
  readonly text: string
  readonly encoding: string
}

/**
 * Bytes of a text file as a string. The byte order mark decides; without one UTF-8 is tried and then GB 18030,
 * both strictly: a wrong guess would silently give other characters.
 * Throws {@link ReadError} for an empty file and for one that is not text.
 *
 * @param said the encoding that the user says it is in, a label of the Encoding Standard: `gbk`, `big5`
 */
export function decode(bytes: Uint8Array, said?: string): Decoded {
  if (bytes.length === 0) throw emptyFile()
  if (said !== undefined) return inEncoding(said, bytes)
  const marked = byMark(bytes)
  if (marked !== null) return { text: strictly(marked, bytes) ?? notText(marked), encoding: marked }
  if (bytes.includes(0)) throw binaryFile()
  const utf8 = strictly('utf-8', bytes)
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' }
  return { text: strictly('gb18030', bytes) ?? notText('gb18030'), encoding: 'gb18030' }
}

function inEncoding(label: string, bytes: Uint8Array): Decoded {
  const encoding = nameOf(label)
  return { text: strictly(encoding, bytes) ?? notText(encoding), encoding }
}

/** `gbk` and `gb2312` are GB 18030 to the Encoding Standard but for a few code points; one name keeps datasets alike. */
function nameOf(label: string): string {
  try {
    const { encoding } = new TextDecoder(label)
    return encoding === 'gbk' ? 'gb18030' : encoding
  } catch {
    throw new ReadError(
      'read/unknown-encoding',
      `${label} is no encoding that is known.`,
      'Give utf-8, utf-16le, utf-16be, gb18030 or big5.',
    )
  }
}

function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function emptyFile(): ReadError {
  return new ReadError('read/empty', 'The file is empty.', 'Give a report with text, or take the file out.')
}

function binaryFile(): ReadError {
  return new ReadError(
    'read/not-text',
    'The file holds NUL bytes, so it is not text.',
    'Convert it to .txt or .md first.',
  )
}

function notText(encoding: string): never {
  throw new ReadError(
    'read/undecodable',
    `The file is not valid ${encoding === 'gb18030' ? 'UTF-8 or GB 18030' : encoding}.`,
    'Save it as UTF-8, or convert it to .txt or .md first.',
  )
}
