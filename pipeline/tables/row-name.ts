import type { Measure } from '../core/observed.ts'
import { readLead } from '../syntax/left-context/index.ts'
import { nameOf } from '../syntax/name.ts'
import { readShare } from '../syntax/share.ts'
import { cleaned } from '../syntax/trim.ts'
import { type Word, wordsOf } from '../syntax/words.ts'
import type { TableReading } from './reading.ts'

/** What the words of a row's label say. */
export interface RowName {
  readonly name: string
  readonly measure: Measure | null
  readonly sign: 1 | -1
  readonly basis: string | null
}

const nameless: RowName = { name: '', measure: null, sign: 1, basis: null }

/** Reads the cell that names a row: `渔业产值比上年增长` is a growth of `渔业产值`. */
export function readRowName(passage: number | null, reading: TableReading): RowName {
  if (passage === null) return nameless
  const bare = wordsAt(passage, reading)
  const share = readShare(bare, reading.lexicon)
  const lead = readLead(share?.part ?? bare, reading.report.mentions, reading.lexicon)
  const growing = lead.trend !== null || lead.aspect === 'growth'
  const subject = growing || share !== null ? lead.head : bare
  const named = isBounded(bare) ? bare : withAdjective(cleaned(subject, reading), bare)
  return {
    name: quoted((nameOf(named, reading.lexicon) ?? '').replace(numbered, '')),
    measure: share !== null ? 'share' : growing ? 'growth' : null,
    sign: lead.trend?.sign === -1 ? -1 : 1,
    basis: share !== null ? share.whole : lead.basis,
  }
}

/** `有效专利数`: in a sentence 有效 may say how something was done, in a row's name it says which are counted. */
function withAdjective(named: readonly Word[], bare: readonly Word[]): readonly Word[] {
  const [first] = named
  const before = first === undefined ? undefined : bare[bare.indexOf(first) - 1]
  return before?.kind === 'word' && before.tag.startsWith('a') ? [before, ...named] : named
}

/** `“营改增”试点减税` with both its marks. */
function quoted(name: string): string {
  return name.includes('”') && !name.includes('“') ? `“${name}` : name
}

/** `90平方米及以下`, `500万元以上` say which are counted, and go with nothing else. */
function isBounded(words: readonly Word[]): boolean {
  return /\d.*以[上下内外]$/u.test(words.map(({ text }) => text).join(''))
}

/** `1、`, `（二）`, `3.`, `5，` before a name; not the `15-` of `15-64岁`. */
export const listNumber = /^[（(]?(?:[一二三四五六七八九十\d]+[)）、．]|\d{1,2}[.，,](?!\d))/u
const numbered = new RegExp(`^(?:[#*]|其中[：:]?|${listNumber.source.slice(1)})+`, 'u')

/** The words of a label up to its first bracket; an age in it says who. */
function wordsAt(passage: number, { report, byPassage }: TableReading): readonly Word[] {
  const mark = report.passages[passage]?.mark ?? 0
  const words = wordsOf(report.tokens[passage] ?? [], byPassage.get(passage) ?? [], mark)
  return withoutBrackets(words).map((word) => (isAge(word) ? { ...word, kind: 'name' } : word))
}

/** `15—64岁` in a row's name says who, not when. */
function isAge(word: Word): boolean {
  return word.kind === 'time' && word.text.endsWith('岁')
}

function withoutBrackets(words: readonly Word[]): readonly Word[] {
  const open = words.findIndex((word) => /^[（([［]/u.test(word.text))
  return open > 0 ? words.slice(0, open) : words
}
