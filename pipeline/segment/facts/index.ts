import type { Context } from '../../core/context.ts'
import type { Facts, ReportKind } from '../../core/segmented.ts'
import type { FactOrigin, Source } from '../../core/source.ts'
import { toSimplified } from '../../read/traditional.ts'
import type { DocumentEvidence } from '../document-evidence.ts'
import { partOfHeading } from '../parts.ts'
import { type Beside, besideOf, type Found } from './beside.ts'
import { dayIn } from './dates.ts'
import { tellDoubts } from './doubts.ts'
import { regionIn } from './region.ts'
import { yearsOf } from './report-years.ts'
import { reviewSpanIn } from './span.ts'
import { authorIn, bareNameIn, occasionIn, officesOf } from './speaker.ts'
import { kindOf, titleIn } from './title.ts'

/** What a report says of itself; what it does not say, from what stands beside it. The text wins, a disagreement is told. */
export function factsOf(source: Source, evidence: DocumentEvidence, { lexicon, tell }: Context): Facts {
  const beside = besideOf(source)
  const offices = officesOf(lexicon)
  const { front, request } = evidence
  const simplified = (text = '') => (source.script === 'traditional' ? toSimplified(text) : text)
  const said = fromText(titleIn(front))
  const title = said ?? beside.title
  const kind = kindOf(
    [
      said?.value ?? null,
      beside.kind?.value ?? null,
      simplified(beside.title?.value),
      front.join(''),
      request,
    ],
    lexicon,
  )
  const deliveredOn = fullestDate([
    fromText(first(front, dayIn)),
    fromText(dayIn(front.join(''))),
    beside.deliveredOn,
    fromTitle(beside, dayIn),
  ])
  const years = reportYears(
    evidence,
    title && simplified(title.value),
    kind,
    deliveredOn?.value ?? null,
    beside,
  )
  const reviewYear = years.review?.value ?? null
  const around = simplified(`${source.path}\n${beside.title?.value ?? ''}`)
  const named = regionIn({ title: said?.value ?? null, front, request, year: reviewYear, around }, lexicon)
  const region = fromText(named) ?? beside.region(reviewYear)
  const author =
    fromText(authorIn(front, offices)) ??
    beside.author ??
    fromTitle(beside, (text) => authorIn([text], offices)) ??
    fromText(bareNameIn(front, offices))
  const occasion =
    fromText(occasionIn(front)) ?? beside.occasion ?? fromTitle(beside, (text) => occasionIn([text]))
  const planYear = kind === 'bulletin' ? null : years.plan
  const facts: Facts = {
    title: title?.value ?? null,
    kind,
    region: region?.value ?? null,
    reviewYear,
    planYear,
    reviewSpan: null,
    deliveredOn: deliveredOn?.value ?? null,
    author: author?.value ?? null,
    occasion: occasion?.value ?? null,
    origins: originsOf({ title, region, reviewYear: years.review, deliveredOn, author, occasion }),
  }
  tellDoubts(facts, beside, tell)
  return { ...facts, reviewSpan: spanOf(facts, evidence, lexicon) }
}

function fromText<Value>(value: Value | null): Found<Value> | null {
  return value === null ? null : { value, origin: 'text' }
}

function fromTitle<Value>({ title }: Beside, read: (text: string) => Value | null): Found<Value> | null {
  const value = title === null ? null : read(title.value.replace(/\s/gu, ''))
  return title === null || value === null ? null : { value, origin: title.origin }
}

function first<Value>(lines: readonly string[], read: (line: string) => Value | null): Value | null {
  return lines.map(read).find((value) => value !== null) ?? null
}

/** The first date; where that is a month only, another that names a day of it: `2021年1月` in the text, `1月7日` in the title. */
function fullestDate(dates: readonly (Found<string> | null)[]): Found<string> | null {
  const [told, ...others] = dates.filter((date) => date !== null)
  if (told === undefined) return null
  return others.find(({ value }) => value.length > told.value.length && value.startsWith(told.value)) ?? told
}

function originsOf(found: Readonly<Record<string, Found<unknown> | null>>): Facts['origins'] {
  const entries = Object.entries(found).flatMap(([name, fact]): [string, FactOrigin][] =>
    fact === null ? [] : [[name, fact.origin]],
  )
  return Object.fromEntries(entries)
}

/** By the text; else as it is given; else by the name of the file: a bulletin's bears the year of its data, another's that of the session. */
function reportYears(
  { headings, opening }: DocumentEvidence,
  title: string | null,
  kind: ReportKind,
  deliveredOn: string | null,
  beside: Beside,
): { readonly review: Found<number> | null; readonly plan: number | null } {
  const told = yearsOf({ title, kind, deliveredOn, headings, opening })
  const { pathYear } = beside
  const byPath =
    pathYear === null
      ? null
      : { value: kind === 'work_report' ? pathYear - 1 : pathYear, origin: 'path' as const }
  const review = fromText(told.reviewYear) ?? beside.reviewYear ?? byPath
  return {
    review,
    plan: told.planYear ?? beside.planYear?.value ?? (review === null ? null : review.value + 1),
  }
}

function spanOf(
  facts: Facts,
  { headings, opening }: DocumentEvidence,
  lexicon: Context['lexicon'],
): Facts['reviewSpan'] {
  if (facts.reviewYear === null || facts.kind === 'bulletin') return null
  const reviews = headings.filter((heading, at) => {
    const part = partOfHeading(heading, { outer: true, first: at === 0 }, facts, lexicon)
    return part === 'review' || (at === 0 && part === null)
  })
  return reviewSpanIn(reviews, opening, facts.reviewYear)
}
