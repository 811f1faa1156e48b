import { compiled, type Lexicon } from '../lexicon/index.ts'
import { matcher } from '../lexicon/matcher.ts'
import type { ColumnRow } from '../lexicon/rows.ts'
import { particles } from '../syntax/function-words.ts'
import { emptyVerbs } from '../syntax/roles.ts'
import { type TableReading, textAt } from './reading.ts'

/** What a table's title says that all its figures are of. */
export interface Subject {
  /** `出口数量、金额` of `2015年主要商品出口数量、金额及其增长速度`, `固定资产投资` of `分行业固定资产投资`. */
  readonly text: string
  /** What the title says the rows are: goods (`主要商品`), kinds (`分行业`), or nothing. */
  readonly rows: ColumnRow['rows'] | null
  /** `对主要国家和地区进出口额`: what is told is done towards the rows. */
  readonly toward: boolean
}

/** Reads the lines over a table, from the first that is no unit note; null where they name nothing. */
export function subjectOf(captions: readonly number[], reading: TableReading): Subject | null {
  const titles = captions.map((at) => textAt(at, reading)).filter((text) => !/单位[:：]/u.test(text))
  const found = titles.map((title) => readTitle(title, reading.lexicon))
  return found.find((subject) => subject?.rows != null) ?? found.find((subject) => subject !== null) ?? null
}

function readTitle(title: string, lexicon: Lexicon): Subject | null {
  const core = coreOf(title, lexicon)
  const rows = rowsIn(core, lexicon)
  if (rows === null) return core === '' ? null : { text: core, rows: null, toward: false }
  const before = withoutGrade(core.slice(0, rows.from), lexicon)
  const after = withoutEmptyVerb(core.slice(rows.to), lexicon)
  const toward = before === '对'
  const text = after === '' && !toward ? before : after
  return { text, rows: rows.kind, toward }
}

/** The title between its number and year before and `及其增长速度` or a bracket after. */
function coreOf(title: string, lexicon: Lexicon): string {
  const named = title.replace(number, '').replace(time, '').replace(wholeReport, '')
  const ends = [...particles(lexicon, 'caption-end')]
    .map((word) => named.indexOf(word, 1))
    .filter((at) => at > 0)
  const end = Math.min(named.length, ...ends)
  return (named.slice(0, end).split(/[（(：:]/u)[0] ?? '').trim()
}

const number =
  /^[-—]?\s?附?[表图]\s?(?:\d{1,2}?(?=(?:19|20)\d\d年)|\d{1,2}|[一二三四五六七八九十]{1,3})?[\s:：.、]{0,3}/u
const time =
  /^(?:(?:(?:19|20)\d\d|一九..|二[〇零]..)年?(?:\d{1,2}[-—－~～至]\d{1,2}月|\d{1,2}月份?)?|“[^”]{2,6}”(?:时期|期间)|截至)/u
const wholeReport = /^(?:年末|年底|全年)?[全我](?:国|省|市|县|区|州)/u

const rowWords = compiled((lexicon: Lexicon) => {
  const rows = lexicon.columns.filter(({ rows: kind }) => kind !== undefined)
  return {
    matcher: matcher(rows.map(({ word }) => word)),
    kinds: new Map(rows.map((row) => [row.word, row.rows])),
  }
})

/** `主要商品`, `主要轻工业产品`, `分行业`: the first word for what the rows are that a grade stands before. */
function rowsIn(
  core: string,
  lexicon: Lexicon,
): { readonly from: number; readonly to: number; readonly kind: ColumnRow['rows'] } | null {
  const { matcher: words, kinds } = rowWords(lexicon)
  for (let at = 1; at < core.length; at++) {
    const word = words.startingAt(core, at)
    const from = word === null ? -1 : gradeBefore(core, at, lexicon)
    if (word !== null && from >= 0) return { from, to: at + word.length, kind: kinds.get(word) }
  }
  return null
}

/** Between the grade and the word stands no more than its kind: `主要轻工业产品`. */
const mostBetween = 4

/** Where the grade before a place ends; −1 where none does. */
function gradeBefore(core: string, at: number, lexicon: Lexicon): number {
  const ends = [...particles(lexicon, 'caption-grade')].map((grade) => {
    const found = core.lastIndexOf(grade, at - grade.length)
    return found < 0 ? -1 : found + grade.length
  })
  const end = Math.max(...ends)
  return end >= at - mostBetween ? end : -1
}

/** What stands before `主要`, `分` at its end; the whole where none does. */
function withoutGrade(text: string, lexicon: Lexicon): string {
  const grade = [...particles(lexicon, 'caption-grade')].find((word) => text.endsWith(word))
  return grade === undefined ? text : text.slice(0, -grade.length)
}

/** `完成货物运输量` → `货物运输量`. */
function withoutEmptyVerb(text: string, lexicon: Lexicon): string {
  const verb = [...emptyVerbs(lexicon)].find(
    (word) => word.length > 1 && text.startsWith(word) && text.length > word.length + 1,
  )
  return verb === undefined ? text : text.slice(verb.length)
}
