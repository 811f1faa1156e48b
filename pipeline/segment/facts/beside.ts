import type { FactOrigin, Region, Source } from '../../types.ts'
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

/** `2021-04-14`, `2021/4/14` or `2021年4月14日`. */
function isoDate(found: Found<string> | null): Found<string> | null {
  if (found === null) return null
  const match = found.value.match(/^((?:19|20)\d\d)(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?/u)
  const iso = match
    ?.slice(1)
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
  return { value: dayIn(found.value) ?? iso ?? found.value, origin: found.origin }
}

function yearInPath(path: string): number | null {
  const year = path
    .split('/')
    .at(-1)
    ?.match(/(?<!\d)(?:19|20)\d\d(?!\d)/u)?.[0]
  return year === undefined ? null : Number(year)
}

/** The region that is given; else the one in the title, in the file's name, in its folders from the inmost. */
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
  const code = said('region_code', 'regionCode')
  for (const place of [given, said('title'), ...parts]) {
    const region = place && findRegion(place.value, year, path)
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
