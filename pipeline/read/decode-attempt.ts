/** What came of reading bytes in an encoding. */
export interface Attempt {
  readonly text: string
  readonly encoding: string
  /** The bytes end within a character, which is not in the text. */
  readonly cut: boolean
  /** How many stretches of bytes are none of the encoding's; U+FFFD stands for each. */
  readonly replaced: number
}

/** A file that is a report but for a few damaged bytes has no more of them than one in so many characters. */
const charactersPerDamage = 50

/** Strictly first; else without the last character, or with marks for a few bytes. Null where it is not in this encoding. */
export function attempt(encoding: string, bytes: Uint8Array): Attempt | null {
  const whole = decoded(encoding, bytes, { fatal: true })
  if (whole !== null) return { text: whole, encoding, cut: false, replaced: 0 }
  const most = decoded(encoding, bytes, { fatal: true, stream: true })
  if (most !== null && most !== '') return { text: most, encoding, cut: true, replaced: 0 }
  return withMarks(encoding, bytes)
}

function withMarks(encoding: string, bytes: Uint8Array): Attempt | null {
  const text = (decoded(encoding, bytes, { fatal: false }) ?? '').replace(undefinedIn(encoding), '\ufffd')
  const replaced = text.match(/\ufffd+/g)?.length ?? 0
  return replaced * charactersPerDamage > text.length ? null : { text, encoding, cut: false, replaced }
}

function decoded(
  encoding: string,
  bytes: Uint8Array,
  { fatal, stream = false }: { readonly fatal: boolean; readonly stream?: boolean },
): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes, { stream })
    return fatal && text.search(undefinedIn(encoding)) >= 0 ? null : text
  } catch {
    return null
  }
}

/** Node gives these for the bytes 80–9F and FF, which Big5 does not have, instead of refusing them. */
function undefinedIn(encoding: string): RegExp {
  return encoding === 'big5' ? /[\u0080-\u009f\uf8f8]/g : /(?!)/g
}
