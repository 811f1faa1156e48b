import type { Context } from '../core/context.ts'
import type { Mention, Mentioned } from '../core/mentioned.ts'
import type { Token } from '../core/tokenized.ts'
import { sentence } from '../language/sentence.ts'
import { brokenNumber } from './broken-numbers.ts'

/** Tells what a reader of the datasets has to know of the numerals: those without a value, those without a known unit, those left out. */
export function tellDoubts(input: Mentioned, { tell }: Context): void {
  const { text, mentions } = input
  tellUnknownUnits(input, tell)
  for (const mention of mentions) {
    const doubt = doubtOf(mention)
    if (doubt !== null)
      tell({ severity: 'warning', ...doubt, span: { start: mention.start, end: mention.end } })
  }
  for (const span of unclaimedDigits(text, mentions)) {
    const reason = sentence`Digits ${quote(text.slice(span.start, span.end))} belong to no mention; expected every digit in one`
    tell({ severity: 'warning', ruleId: 'mentions/unclaimed-digits', reason, span })
  }
}

/** A word that jieba takes for a measure word right behind a figure without a unit. */
function tellUnknownUnits({ mentions, tokens }: Mentioned, tell: Context['tell']): void {
  const tokenAt = tokensByPlace(tokens)
  for (const mention of mentions) {
    if (mention.class !== 'observation' || mention.unit !== '' || mention.form !== 'number') continue
    const next = tokenAt(mention.passage, mention.to)
    if (next?.kind !== 'word' || next.tag !== 'q') continue
    const reason = sentence`Unknown unit ${quote(next.text)} after ${quote(mention.text)}; if it is one, add it to the lexicon (units.json, --lexicon)`
    tell({
      severity: 'warning',
      ruleId: 'mentions/unknown-unit',
      reason,
      span: { start: mention.start, end: mention.end },
    })
  }
}

/** A passage is gone through once, not once for each of its figures: there may be a hundred thousand on a line. */
function tokensByPlace(tokens: Mentioned['tokens']): (passage: number, from: number) => Token | undefined {
  const known = new Map<number, ReadonlyMap<number, Token>>()
  return (passage, from) => {
    const places = known.get(passage) ?? new Map(tokens[passage]?.map((token) => [token.from, token]))
    known.set(passage, places)
    return places.get(from)
  }
}

function doubtOf({
  rules,
  text,
  value,
  unit,
  magnitude,
  class: found,
}: Mention): { readonly ruleId: string; readonly reason: string } | null {
  if (rules.includes('lost-number')) {
    return {
      ruleId: 'mentions/lost-number',
      reason: sentence`Unreadable number ${quote(text)}: a conversion has lost its digits; restore them from the published report`,
    }
  }
  if (rules.includes(brokenNumber)) return unit === '' && magnitude === '' ? brokenBehind(text) : null
  if (rules.includes('mended-number')) {
    return {
      ruleId: 'mentions/mended-number',
      reason: sentence`Unexpected mark in ${quote(text)}, read as a decimal point: ${value}; compare the published report`,
    }
  }
  if (found === 'observation' && value === null) {
    return {
      ruleId: 'mentions/no-value',
      reason: sentence`Unreadable number ${quote(text)}, expected digits or Chinese numerals with a value`,
    }
  }
  return null
}

/** Told once for both halves, where the first ends. */
function brokenBehind(text: string) {
  return {
    ruleId: 'mentions/broken-number',
    reason: sentence`Unexpected break behind ${quote(text)}, expected a number in one piece; mend the source as the published report has it`,
  }
}

function* unclaimedDigits(text: string, mentions: readonly Mention[]) {
  let next = 0
  for (const { 0: digits, index } of text.matchAll(/[0-9０-９]+/gu)) {
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++
    const mention = mentions[next]
    if (mention === undefined || mention.start > index) yield { start: index, end: index + digits.length }
  }
}

function quote(text: string): string {
  return `\`${text.length > 40 ? `${text.slice(0, 40)}…` : text}\``
}
