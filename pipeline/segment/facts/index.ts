import type { Context } from '../../context.ts'
import type { FactOrigin, Facts, Region, ReportKind, Source } from '../../types.ts'
import { findRegion } from '../regions.ts'
import { isoDateIn, yearsIn } from './dates.ts'
import { regionIn } from './region.ts'
import { authorIn, occasionIn } from './speaker.ts'
import { kindOf, titleIn } from './title.ts'

/** The texts that facts are read from. */
export interface Witness {
  /** Lines before the report proper, without blanks. */
  readonly front: readonly string[]
  /** Headings and opening sentences of the parts. */
  readonly headings: readonly string[]
  /** The beginning of the body, for what headings do not say. */
  readonly opening: string
}

/** What a report says of itself; what it does not say, from what stands beside it. The text wins, a disagreement is told. */
export function factsOf(source: Source, witness: Witness, context: Context): Facts {
  const beside = besideOf(source)
  const said = titleIn(witness.front)
  const title = said ?? beside.title
  const kind = kindOf([title, ...witness.front].join(''), context.lexicon)
  const deliveredOn = deliveredIn(witness.front) ?? dayIn(beside.title ?? '') ?? beside.deliveredOn
  const { reviewYear, planYear } = yearsOf({ title, kind, deliveredOn, beside, witness })
  const around = `${source.path}${beside.title ?? ''}`
  const named = regionIn(said, witness.front, reviewYear, around)
  const region = named ?? beside.region(reviewYear)
  const facts: Facts = {
    title,
    kind,
    region,
    reviewYear,
    planYear: kind === 'bulletin' ? null : planYear,
    reviewSpan: spanIn([...witness.headings, witness.opening].join('\n'), reviewYear, kind),
    deliveredOn,
    author: authorIn(witness.front) ?? beside.author,
    occasion: occasionIn(witness.front),
    origins: {
      title: said === null ? beside.origin : 'text',
      region: named === null ? beside.origin : 'text',
    },
  }
  tellDoubts(facts, named, beside, context)
  return facts
}

interface Beside {
  readonly title: string | null
  readonly author: string | null
  readonly deliveredOn: string | null
  readonly year: number | null
  readonly region: (year: number | null) => Region | null
  readonly origin: FactOrigin
}

const order: readonly FactOrigin[] = ['option', 'metaFile', 'frontMatter']

function besideOf(source: Source): Beside {
  const value = (...keys: readonly string[]) =>
    order
      .flatMap((origin) => keys.map((key) => source.beside[origin]?.[key]))
      .find((one) => one !== undefined) ?? null
  const regionName = value('region', 'region_name')
  const places = [regionName, value('title'), ...source.path.split('/').reverse()].filter(
    (one) => one !== null,
  )
  const year = value('review_year', 'reviewYear', 'year') ?? source.path.match(/(?:19|20)\d\d/u)?.[0] ?? null
  return {
    title: value('title'),
    author: value('author'),
    deliveredOn: value('delivered_on', 'date'),
    year: year === null ? null : Number(year),
    region: (at) =>
      places.map((place) => findRegion(place, at, source.path)).find((one) => one !== null) ?? null,
    origin: order.find((origin) => source.beside[origin] !== undefined) ?? 'path',
  }
}

/** Only a day counts as the date of delivery, not a year in a title. */
function deliveredIn(front: readonly string[]): string | null {
  return front.map(dayIn).find((date) => date !== null) ?? null
}

function dayIn(text: string): string | null {
  const date = isoDateIn(text)
  return date !== null && date.length > 4 ? date : null
}

interface Clues {
  readonly title: string | null
  readonly kind: ReportKind
  readonly deliveredOn: string | null
  readonly beside: Beside
  readonly witness: Witness
}

function yearsOf(clues: Clues): Pick<Facts, 'reviewYear' | 'planYear'> {
  const { title, kind, deliveredOn, beside, witness } = clues
  const titled = yearsIn(title ?? '')
  if (titled.review !== null) return { reviewYear: titled.review, planYear: titled.plan ?? titled.review + 1 }
  const heads = witness.headings.map((heading) => yearsIn(heading))
  const review = heads.find((years) => years.review !== null)?.review ?? null
  const plan = heads.find((years) => years.plan !== null)?.plan ?? null
  const byDate = deliveredOn === null ? null : yearBefore(deliveredOn)
  const byHeads = plausible(review ?? (plan === null ? null : plan - 1), byDate)
  const reviewYear = byHeads ?? byDate ?? openingYear(witness.opening) ?? byPath(beside, kind)
  return { reviewYear, planYear: reviewYear === null ? null : reviewYear + 1 }
}

/** A heading may name a year long past (`1980年以来的回顾`); the date of delivery tells. */
function plausible(year: number | null, byDate: number | null): number | null {
  return year !== null && (byDate === null || Math.abs(year - byDate) <= 1) ? year : null
}

/** A session in the first half of a year looks back on the year before; one in autumn or winter on its own. */
function yearBefore(date: string): number {
  const [year, month] = date.split('-').map(Number)
  return month !== undefined && month >= 8 ? (year ?? 0) : (year ?? 0) - 1
}

/** `2018年，面对…` */
function openingYear(text: string): number | null {
  const year = text.match(/(?:^|[。\n])(?:过去的|刚刚过去的)?((?:19|20)\d\d)年[，,是]/u)?.[1]
  return year === undefined ? null : Number(year)
}

/** A bulletin's file bears the year of its data, a report's that of its session. */
function byPath({ year }: Beside, kind: ReportKind): number | null {
  if (year === null) return null
  return kind === 'work_report' ? year - 1 : year
}

/** The years of a term (`过去五年`) or plan (`“十三五”时期`) that the review looks back on. */
function spanIn(text: string, reviewYear: number | null, kind: ReportKind): Facts['reviewSpan'] {
  if (reviewYear === null || kind === 'bulletin') return null
  if (
    /过去(?:的)?[五5]年|[五5]年来|[五5]年工作|[五5]年的工作|本届政府|五”?(?:时期|期间|以来)|五年回顾|[五5]年间/u.test(
      text,
    )
  ) {
    return { first: reviewYear - 4, last: reviewYear }
  }
  return null
}

function tellDoubts(facts: Facts, named: Region | null, beside: Beside, { tell }: Context): void {
  const warn = (ruleId: string, reason: string) => tell({ severity: 'warning', ruleId, reason })
  if (facts.title === null) {
    warn(
      'segment/no-title',
      'No title was found before the text. Give one as `title` in front matter, in <name>.meta.json or with --meta',
    )
  }
  if (facts.reviewYear === null) {
    warn(
      'segment/no-year',
      'The year under review is not stated. Give `review_year` in front matter, in <name>.meta.json or with --meta; until then figures have no default period',
    )
  }
  if (facts.region === null) {
    warn(
      'segment/no-region',
      'No region was found in title, occasion or signature. Give `region` in front matter, in <name>.meta.json or with --meta',
    )
    return
  }
  const other = beside.region(facts.reviewYear)
  if (named !== null && other !== null && other.name !== named.name && !related(named, other)) {
    warn(
      'segment/region-disagrees',
      `The text speaks of ${named.name}, what stands beside it of ${other.name}; the text was followed. Correct the file's name or its facts`,
    )
  }
}

function related(a: Region, b: Region): boolean {
  if (a.code === null || b.code === null) return false
  return a.code.slice(0, 2) === b.code.slice(0, 2) && (a.code.endsWith('00') || b.code.endsWith('00'))
}
