import type { Problem } from '../../core/text.ts'
import { sentence } from '../../language/sentence.ts'
import { byMark, decodeBytes, knownEncoding } from '../decode.ts'
import { type Attempt, attempt } from '../decode-attempt.ts'
import { doubtsOf } from '../decode-doubts.ts'

/** Where browsers look for what a page says of its encoding, and some more. */
const headLength = 4096

export interface DecodedPage {
  readonly decoded: Attempt
  readonly problems: readonly Problem[]
}

/** A page's bytes in the encoding that the user says, its byte order mark, itself; where that does not read well, in the one that does. */
export function decodePage(bytes: Uint8Array, said?: string): DecodedPage {
  if (said !== undefined || byMark(bytes) !== null) return { decoded: decodeBytes(bytes, said), problems: [] }
  const named = namedEncoding(bytes)
  if (named === null) return { decoded: decodeBytes(bytes), problems: [] }
  const asNamed = attempt(named, bytes)
  if (asNamed !== null && asNamed.replaced === 0 && doubtsOf(asNamed).length === 0)
    return { decoded: asNamed, problems: [] }
  const decoded = decodeBytes(bytes)
  return { decoded, problems: decoded.encoding === named ? [] : [otherwise(named, decoded)] }
}

/** `<meta charset="gb2312">`, `<meta http-equiv="Content-Type" content="text/html; charset=gb2312">` */
function namedEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headLength))
  const label = head.match(/<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w-]{1,40})/iu)?.[1]
  const encoding = label === undefined ? null : knownEncoding(label)
  // such a page was read to its charset as ASCII, so it is none of the two
  return encoding?.startsWith('utf-16') ? null : encoding
}

function otherwise(named: string, { encoding }: Attempt): Problem {
  return {
    severity: 'warning',
    ruleId: 'read/encoding-doubt',
    reason: sentence`The page calls its encoding ${named}, but reads well as ${encoding} only, which was taken; give another with --encoding`,
  }
}
