import { compiled, type Lexicon } from '../lexicon/index.ts'
import type { SpellingRow } from '../lexicon/rows.ts'

/** What is left of a name is no shorter; without its end, lest `人口总数` be any `人口`. */
const shortest = 2
const shortestStem = 3
/** No more words lead a name; a line of nothing else need not be tried in all its lengths. */
const mostLeads = 4

/**
 * A name as all its spellings are written, for comparing only: `规上工业企业利润总额` → `规模以上工业企业利润`,
 * `城镇新增就业人数` → `新增城镇就业`.
 */
export function spelled(name: string, lexicon: Lexicon): string {
  const { inside, end, front } = spellings(lexicon)
  const respelled = inside.reduce((text, { word, as }) => text.replaceAll(word, as), plain(name))
  return front.reduce((text, { word }) => toFront(text, word), withoutEnds(respelled, end))
}

/** The name, then what is left of it once a leading word of scope or time is shed, and so on: `全市全社会用电量`, `全社会用电量`, `用电量`. */
export function withoutLeads(name: string, lexicon: Lexicon): readonly string[] {
  const { lead } = spellings(lexicon)
  const forms: string[] = []
  for (let rest: string | undefined = plain(name); rest !== undefined; rest = shed(rest, lead))
    if (forms.push(rest) > mostLeads) break
  return forms
}

/** What a name can measure by its end: people for `接待游客人数`; undefined where the end does not tell. */
export function dimensionsOf(name: string, lexicon: Lexicon): Spelling['dimensions'] {
  return endOf(plain(name), spellings(lexicon).end)?.dimensions
}

function shed(name: string, leads: readonly Spelling[]): string | undefined {
  const lead = leads.find(({ word }) => name.startsWith(word))
  const rest = lead === undefined ? '' : name.slice(lead.word.length)
  return rest.length < shortest ? undefined : rest
}

function withoutEnds(name: string, ends: readonly Spelling[]): string {
  const end = endOf(name, ends)
  return end === undefined ? name : name.slice(0, -end.word.length) + end.as
}

function endOf(name: string, ends: readonly Spelling[]): Spelling | undefined {
  return ends.find(
    ({ word, as }) => name.endsWith(word) && name.length - word.length + as.length >= shortestStem,
  )
}

function toFront(name: string, word: string): string {
  const at = name.indexOf(word)
  return at < 1 ? name : word + name.slice(0, at) + name.slice(at + word.length)
}

/** Width, case, quotation marks, blanks, `、` and `的` make no other indicator. */
export function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s“”"「」《》的、]/gu, '')
}

interface Spelling {
  readonly word: string
  readonly as: string
  readonly dimensions: SpellingRow['dimensions'] | undefined
}

/** Words inside a name in the order of their rows, as one may make way for the next; elsewhere the longest first. */
const spellings = compiled(
  (lexicon: Lexicon): Readonly<Record<SpellingRow['where'], readonly Spelling[]>> => {
    const rowsOf = (where: SpellingRow['where']) =>
      lexicon.spellings
        .filter((row) => row.where === where)
        .map(({ word, as = '', dimensions }) => ({ word: plain(word), as: plain(as), dimensions }))
    return {
      inside: rowsOf('inside'),
      end: rowsOf('end').sort(byLength),
      front: rowsOf('front'),
      lead: rowsOf('lead').sort(byLength),
    }
  },
)

function byLength(a: Spelling, b: Spelling): number {
  return b.word.length - a.word.length
}
