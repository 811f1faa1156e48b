import type { Problem } from '../core/text.ts'
import { sentence } from '../language/sentence.ts'
import type { Attempt } from './decode-attempt.ts'
import { commonShare } from './decode-hanzi.ts'

/** Fewer Hanzi prove nothing. */
const enough = 40
const leastShare = 0.25
/** A message for each place up to so many. */
const mostPlaces = 20

/** What decoding had to leave out or to mark. */
export function damageOf({ text, encoding, cut, replaced }: Attempt): readonly Problem[] {
  const marks =
    replaced > 0 ? places(text, /\ufffd+/g, invalid(encoding)) : places(text, /\ufffd+/g, replacement)
  return cut ? [...marks, cutOff(text, encoding)] : marks
}

/** Signs that the encoding is not the right one, or was not when the file was saved before. */
export function doubtsOf({ text, encoding }: Pick<Attempt, 'text' | 'encoding'>): readonly Problem[] {
  return [...uncommon(text, encoding), ...places(text, /(?:锟斤拷|锘縚?)+/g, lost), ...westernMojibake(text)]
}

type Telling = Pick<Problem, 'ruleId' | 'reason'>

const replacement: Telling = {
  ruleId: 'read/replacement-character',
  reason: sentence`A character was lost before (U+FFFD stands for it), so a figure here may be wrong; take the report from where it was published`,
}

const lost: Telling = {
  ruleId: 'read/encoding-doubt',
  reason: sentence`These characters are what is left of others after a wrong encoding; they cannot be restored: take the report from where it was published`,
}

function invalid(encoding: string): Telling {
  return {
    ruleId: 'read/damaged-bytes',
    reason: sentence`Bytes here are no ${encoding}, U+FFFD stands for them; mend the file, or say its encoding with --encoding if it is another`,
  }
}

function cutOff(text: string, encoding: string): Problem {
  return {
    severity: 'warning',
    ruleId: 'read/cut-off',
    reason: sentence`The file ends within a character of ${encoding}, so its end is missing; take it again from where it was published`,
    span: { start: Math.max(0, text.length - 1), end: text.length },
  }
}

function uncommon(text: string, encoding: string): readonly Problem[] {
  const { hanzi, share } = commonShare(text)
  if (hanzi < enough || share >= leastShare) return []
  return [
    doubt(
      sentence`Of the Hanzi read as ${encoding} only ${Math.round(share * 100)} % are common ones, in a report two thirds are; give the right encoding with --encoding, or save the file anew as UTF-8`,
    ),
  ]
}

/** `ä¸­å›½`: UTF-8 read as a Western encoding. */
function westernMojibake(text: string): readonly Problem[] {
  const found = text.match(/[\u00e3-\u00ef][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]{2}/g)?.length ?? 0
  if (found < 5 || found < commonShare(text).hanzi) return []
  return [
    doubt(
      sentence`The text is UTF-8 that was read as a Western encoding, then saved so; take the report from where it was published, or give its encoding with --encoding`,
    ),
  ]
}

function doubt(reason: string): Problem {
  return { severity: 'warning', ruleId: 'read/encoding-doubt', reason }
}

function places(text: string, pattern: RegExp, { ruleId, reason }: Telling): readonly Problem[] {
  const all = [...text.matchAll(pattern)]
  return all.slice(0, mostPlaces).map((found, at) => ({
    severity: 'warning',
    ruleId,
    reason:
      at === mostPlaces - 1 && all.length > mostPlaces ? sentence`${reason} (${all.length} places)` : reason,
    span: { start: found.index, end: found.index + found[0].length },
  }))
}
