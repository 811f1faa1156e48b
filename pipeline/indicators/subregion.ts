import type { Region } from '../core/segmented.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { type Division, loadGazetteer } from '../lexicon/regions.ts'
import { isIndicatorName } from './code.ts'

/** A figure of a part of the report's region: `安泽县地区生产总值` in the report of 临汾市. */
export interface Subregional {
  readonly region: Region
  /** Without the place: `地区生产总值`. */
  readonly indicator: string
}

/**
 * Finds the division below the report's region that an indicator's name begins with. Only before an indicator that gongbao
 * knows: in `曲沃县城区道路` the place is part of the name. Null where there is none, or more than one has the name.
 */
export function subregionOf(
  indicator: string | null,
  region: Region | null,
  lexicon: Lexicon,
): Subregional | null {
  if (indicator === null || region?.code == null) return null
  const { names, byName } = loadGazetteer()
  const name = names.startingAt(indicator, 0)
  if (name === null || name.length < 3) return null
  const rest = indicator.slice(name.length)
  if (!isIndicatorName(rest, lexicon)) return null
  const places = new Map(
    (byName.get(name) ?? []).filter((one) => isBelow(one, region)).map((one) => [one.code, one]),
  )
  const [division] = places.values()
  if (division === undefined || places.size > 1) return null
  return { region: { name: division.name, code: division.code, level: division.level }, indicator: rest }
}

function isBelow({ code, level }: Division, { code: above, level: own }: Region): boolean {
  if (above === null || code === above) return false
  if (own === 'country') return level === 'province'
  return code.startsWith(own === 'province' ? above.slice(0, 2) : above.slice(0, 4)) && own !== 'county'
}
