import type { Facts } from '../../core/segmented.ts'
import type { Tell } from '../../core/text.ts'
import { sentence } from '../../language/sentence.ts'
import type { Beside } from './beside.ts'

const remedy = sentence`in front matter, in <name>.meta.json or with --meta`

/** Tells what the report does not say of itself, and where the text and what stands beside it disagree. */
export function tellDoubts(facts: Facts, beside: Beside, tell: Tell): void {
  const warn = (ruleId: string, reason: string) => tell({ severity: 'warning', ruleId, reason })
  if (facts.title === null)
    warn('segment/no-title', sentence`No title was found before the text. Give one as \`title\` ${remedy}`)
  if (facts.reviewYear === null) {
    warn(
      'segment/no-year',
      sentence`The year under review is not stated. Give \`review_year\` ${remedy}; until then figures have no default period`,
    )
  }
  if (facts.region === null) {
    warn(
      'segment/no-region',
      sentence`No region was found in title, occasion or signature. Give \`region\` ${remedy}`,
    )
  } else if (facts.region.code === null) {
    warn(
      'segment/no-region-code',
      sentence`${facts.region.name} has no code, or several places have this name. Give \`region\` with the places above it, or \`region_code\`, ${remedy}`,
    )
  }
  for (const [ruleId, reason] of disagreements(facts, beside)) warn(ruleId, reason)
}

function* disagreements(facts: Facts, beside: Beside): Generator<readonly [string, string]> {
  const { region, reviewYear, planYear, deliveredOn, author, origins } = facts
  const place = beside.region(reviewYear)
  if (origins.region === 'text' && region !== null && place !== null && !isSamePlace(region, place.value)) {
    yield [
      'segment/region-disagrees',
      disagreement(region.name, place.value.name, place.origin, sentence`region`),
    ]
  }
  const year = beside.reviewYear
  if (origins.reviewYear === 'text' && reviewYear !== null && year !== null && year.value !== reviewYear) {
    yield [
      'segment/year-disagrees',
      disagreement(String(reviewYear), String(year.value), year.origin, sentence`year under review`),
    ]
  }
  const near = [reviewYear, planYear, deliveredOn === null ? null : Number(deliveredOn.slice(0, 4))]
  if (
    origins.reviewYear === 'text' &&
    beside.pathYear !== null &&
    reviewYear !== null &&
    !near.includes(beside.pathYear)
  ) {
    yield [
      'segment/year-disagrees',
      disagreement(`${reviewYear} and ${reviewYear + 1}`, String(beside.pathYear), 'path', sentence`years`),
    ]
  }
  const date = beside.deliveredOn
  if (
    origins.deliveredOn === 'text' &&
    deliveredOn !== null &&
    date !== null &&
    !startAlike(deliveredOn, date.value)
  ) {
    yield ['segment/date-disagrees', disagreement(deliveredOn, date.value, date.origin, sentence`date`)]
  }
  if (
    origins.author === 'text' &&
    author !== null &&
    beside.author !== null &&
    beside.author.value !== author
  ) {
    yield [
      'segment/author-disagrees',
      disagreement(author, beside.author.value, beside.author.origin, sentence`author`),
    ]
  }
}

function disagreement(text: string, other: string, origin: string, what: string): string {
  return sentence`The ${what} in the text is ${text}, ${sayingOf(origin, other)}; the text was followed. Correct what stands beside the report, or the file's name`
}

function sayingOf(origin: string, value: string): string {
  switch (origin) {
    case 'option':
      return sentence`the option says ${value}`
    case 'metaFile':
      return sentence`the .meta.json says ${value}`
    case 'frontMatter':
      return sentence`the front matter says ${value}`
    default:
      return sentence`the path says ${value}`
  }
}

function startAlike(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

/** The same division, or a prefecture's report in its province's folder. */
function isSamePlace(
  a: { name: string; code: string | null },
  b: { name: string; code: string | null },
): boolean {
  if (a.name === b.name || a.code === b.code) return true
  if (a.code === null || b.code === null) return a.name.includes(b.name) || b.name.includes(a.name)
  const [outer, inner] = [a.code, b.code]
    .map((code) => code.replace(/(?:00)+$/u, ''))
    .sort((x, y) => x.length - y.length)
  return inner?.startsWith(outer ?? '') ?? false
}
