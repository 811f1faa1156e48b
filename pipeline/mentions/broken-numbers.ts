import type { Mention, Mentioned } from '../core/mentioned.ts'

/** The rule that marks both halves of a number that a blank, a line break or a stray mark seems to have torn apart. */
export const brokenNumber = 'broken-number'

/** Marks the halves of `115.⏎8亿元`, `12 3.5亿元`, `14。1%`: nobody can tell for certain that one number was meant. */
export function withBrokenNumbers(input: Mentioned): readonly Mention[] {
  const torn = new Set<Mention>()
  input.mentions.forEach((mention, at) => {
    const next = input.mentions[at + 1]
    if (next === undefined || !isHead(mention) || !isRest(next) || !isTorn(input, mention, next)) return
    torn.add(mention).add(next)
  })
  if (torn.size === 0) return input.mentions
  return input.mentions.map((mention) =>
    torn.has(mention) ? { ...mention, rules: [...mention.rules, brokenNumber] } : mention,
  )
}

/** Bare digits that nothing is counted by. */
function isHead({ class: found, form, unit, magnitude, text }: Mention): boolean {
  return found === 'observation' && form === 'number' && unit === '' && magnitude === '' && isPlain(text)
}

/** A figure in digits with its measure. */
function isRest({ class: found, unit, magnitude, text }: Mention): boolean {
  return found === 'observation' && (unit !== '' || magnitude !== '') && /^[.\d０-９]/u.test(text)
}

function isPlain(text: string): boolean {
  return /^[\d０-９]+$/u.test(text)
}

/** Whether nothing but blanks, with a stray point or none, lies between the two; in a table's cells that is usual. */
function isTorn({ text, passages }: Mentioned, head: Mention, rest: Mention): boolean {
  if (passages[head.passage]?.kind === 'cell' || passages[rest.passage]?.kind === 'cell') return false
  if (rest.start - head.end > longestGap) return false
  const gap = text.slice(head.end, rest.start)
  if (/^\s*[.．。]\s*$/u.test(gap)) return true
  return /^\s+$/u.test(gap) && (rest.text.startsWith('.') || head.text.length <= 3)
}
const longestGap = 12
