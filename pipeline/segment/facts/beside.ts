import type { Region } from '../../core/segmented.ts'
import type { FactOrigin, Source } from '../../core/source.ts'
import { toSimplified } from '../../read/traditional.ts'
import { findRegion } from '../regions.ts'
import { dayIn } from './dates.ts'
import { withoutEcho } from './title.ts'

/** A fact that stands beside the report, and where. */
export interface Found<Value> {
  readonly value: Value
  readonly origin: FactOrigin
}

/** What stands beside a report, in the order in which it is believed: what the user says first, the path last. */
export interface Beside {
  readonly title: Found<string> | null
  readonly author: Found<string> | null
  readonly occasion: Found<string> | null
  readonly deliveredOn: Found<string> | null
  readonly kind: Found<string> | null
  readonly reviewYear: Found<number> | null
  readonly planYear: Found<number> | null
  /** The year in the file's or folder's name: of the session or of the data, that depends on the kind. */
  readonly pathYear: number | null
  readonly region: (year: number | null) => Found<Region> | null
}

const order: readonly FactOrigin[] = ['option', 'metaFile', 'frontMatter']

export function besideOf(source: Source): Beside {
  const said = (...keys: readonly string[]): Found<string> | null => {
    for (const origin of order) {
      const value = keys.map((key) => source.beside[origin]?.[key]).find((one) => one)
      if (value !== undefined) return { value, origin }
    }
    return null
  }
  const title = said('title')
  return {
    title: title && { ...title, value: withoutEcho(title.value) },
    author: said('author', 'speaker'),
    occasion: said('occasion'),
    deliveredOn: isoDate(said('delivered_on', 'deliveredOn', 'date')),
    kind: said('kind'),
    reviewYear: numeric(said('review_year', 'reviewYear', 'year')),
    planYear: numeric(said('plan_year', 'planYear')),
    pathYear: yearInPath(source.path),
    region: (year) => regionBeside(source.path, year, said),
  }
}

function numeric(found: Found<string> | null): Found<number> | null {
  const year = Number(found?.value.match(/(?:19|20)\d\d/u)?.[0])
  return found === null || Number.isNaN(year) ? null : { value: year, origin: found.origin }
}

/** `2021-04-14`, `2021/4/14` or `2021年4月14日`, as far as it goes; null for what is no date. */
function isoDate(found: Found<string> | null): Found<string> | null {
  const value = found === null ? null : (dayIn(found.value) ?? numericDate(found.value))
  return found === null || value === null ? null : { value, origin: found.origin }
}

function numericDate(text: string): string | null {
  const match = text.match(/^((?:19|20)\d\d)(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)/u)
  if (match === null) return null
  const [, year = '', month, day] = match
  const valid = (month === undefined || inRange(month, 12)) && (day === undefined || inRange(day, 31))
  return valid
    ? [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-')
    : null
}

function inRange(text: string, most: number): boolean {
  return Number(text) >= 1 && Number(text) <= most
}

function yearInPath(path: string): number | null {
  const year = path
    .split('/')
    .at(-1)
    ?.match(/(?<!\d)(?:19|20)\d\d(?!\d)/u)?.[0]
  return year === undefined ? null : Number(year)
}

/** The region that is given; else the one in the title, of who published it, in the file's name, in its folders from the inmost. */
function regionBeside(
  path: string,
  year: number | null,
  said: (...keys: readonly string[]) => Found<string> | null,
): Found<Region> | null {
  const parts = path
    .split('/')
    .reverse()
    .map((value): Found<string> => ({ value, origin: 'path' }))
  const given = said('region', 'region_name')
  const told = said('region_code', 'regionCode')
  const code = told !== null && /^\d{6}$/u.test(told.value) ? told : null
  for (const place of [given, said('title'), said('publisher'), ...parts]) {
    const region = place && regionNamed(place.value, year, path)
    if (place && region)
      return {
        value: code && place === given ? { ...region, code: code.value } : region,
        origin: place.origin,
      }
  }
  return (
    given && { value: { name: given.value, code: code?.value ?? null, level: null }, origin: given.origin }
  )
}

/** `曲沃縣` too: what stands beside a report may be written in either script. */
function regionNamed(text: string, year: number | null, path: string): Region | null {
  return findRegion(text, year, path) ?? findRegion(toSimplified(text), year, toSimplified(path))
}
