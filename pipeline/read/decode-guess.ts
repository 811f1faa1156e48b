import { type Attempt, attempt } from './decode-attempt.ts'
import { commonShare } from './decode-hanzi.ts'

/** Big5 is right only where it reads clearly better: nearly every file in one of the two is also valid in the other. */
const clearlyBetter = 0.1

/**
 * The encoding that reads like a report: UTF-16 where NUL bytes stand in every other place only, UTF-8 where it is valid,
 * else the one of UTF-8 with damage, GB 18030 and Big5 whose characters are the common ones. Null where none is text.
 */
export function guess(bytes: Uint8Array): Attempt | null {
  if (bytes.includes(0)) return utf16(bytes)
  const utf8 = attempt('utf-8', bytes)
  if (utf8 !== null && utf8.replaced === 0 && !utf8.cut) return utf8
  const others = [utf8, attempt('gb18030', bytes), attempt('big5', bytes)].filter((one) => one !== null)
  return best(others)
}

function best(attempts: readonly Attempt[]): Attempt | null {
  let found: { readonly one: Attempt; readonly share: number } | null = null
  for (const one of attempts) {
    const { share } = commonShare(one.text)
    if (found === null || share > found.share + clearlyBetter) found = { one, share }
  }
  return found?.one ?? null
}

/** A digit or a line break is one NUL and one other byte; which comes first tells the order. */
function utf16(bytes: Uint8Array): Attempt | null {
  const nuls: [number, number] = [0, 0]
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) nuls[at % 2 === 0 ? 0 : 1]++
  const [even, odd] = nuls
  if (Math.min(even, odd) * 20 > Math.max(even, odd)) return null
  const found = attempt(odd > even ? 'utf-16le' : 'utf-16be', bytes)
  return found !== null && readsAsText(found.text) ? found : null
}

function readsAsText(text: string): boolean {
  const { hanzi, share } = commonShare(text)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a file with control characters is not text
  return !/[\0-\x08\x0e-\x1a]/.test(text) && (hanzi === 0 || share > 0.25)
}
