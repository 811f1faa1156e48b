import { readFileSync } from 'node:fs'
import { type Matcher, matcher } from '../lexicon/matcher.ts'
import type { Facts, Region } from '../types.ts'

/** A row of `lexicon/regions.csv`: a division with the code and name that it had from `first` to `last`. */
export interface Division {
  readonly code: string
  readonly name: string
  readonly level: 'province' | 'prefecture' | 'county'
  readonly first: number
  /** Null where it is in the newest list. */
  readonly last: number | null
}

export const country: Region = { name: '中华人民共和国', code: '100000', level: 'country' }

interface Gazetteer {
  readonly byName: ReadonlyMap<string, readonly Division[]>
  readonly names: Matcher
}

let gazetteer: Gazetteer | null = null

/** The table of GB/T 2260, read from disk once. */
export function divisions(): Gazetteer {
  gazetteer ??= readGazetteer()
  return gazetteer
}

function readGazetteer(): Gazetteer {
  const url = new URL('../../pipeline/lexicon/regions.csv', import.meta.url)
  const byName = new Map<string, Division[]>()
  for (const line of readFileSync(url, 'utf8').split('\n').slice(1)) {
    const [code, name, level, first, last] = line.split(',')
    if (code === undefined || name === undefined) continue
    const row = {
      code,
      name,
      level: level as Division['level'],
      first: Number(first),
      last: last ? Number(last) : null,
    }
    byName.set(name, [...(byName.get(name) ?? []), row])
  }
  return { byName, names: matcher(byName.keys()) }
}

/** The first division named in a text, with the longest name there. `year` and `context` (other names around) settle a name that several have. */
export function findRegion(text: string, year: number | null, context = ''): Region | null {
  const { names } = divisions()
  for (let at = 0; at < text.length; at++) {
    const name = names.startingAt(text, at)
    if (name !== null) return resolved(name, year, context + text)
  }
  return null
}

function resolved(name: string, year: number | null, context: string): Region {
  const rows = divisions().byName.get(name) ?? []
  const valid = rows.filter((row) => year === null || validIn(row, year))
  const candidates = valid.length > 0 ? valid : rows
  const newest = [...candidates].sort((a, b) => (b.last ?? 9999) - (a.last ?? 9999))
  const [best, second] = newest
  if (best === undefined) return { name, code: null, level: null }
  const places = new Set(newest.map((row) => row.code.slice(0, 4)))
  if (second === undefined || places.size === 1) return { name, code: best.code, level: best.level }
  const inContext = newest.find((row) => parentsOf(row.code).some((parent) => context.includes(parent)))
  return inContext === undefined
    ? { name, code: null, level: best.level }
    : { name, code: inContext.code, level: inContext.level }
}

/** The lists begin in 2002: what is first seen then was there before. */
function validIn(row: Division, year: number): boolean {
  return (row.first <= 2002 || row.first <= year) && (row.last === null || year <= row.last)
}

function parentsOf(code: string): readonly string[] {
  const codes = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`]
  return [...divisions().byName.values()]
    .flat()
    .filter((row) => codes.includes(row.code) && row.code !== code)
    .map((row) => row.name)
}

const wholes: Readonly<Record<string, readonly string[]>> = {
  country: ['全国', '我国', '中国'],
  province: ['全省', '我省', '全区', '我区', '全市', '我市', '省', '全自治区'],
  prefecture: ['全市', '我市', '全州', '我州', '全地区', '我地区', '全盟', '我盟', '市', '州'],
  county: ['全县', '我县', '全区', '我区', '全市', '我市', '全旗', '我旗', '县'],
}

/** The ways in which a report names its own region: `曲沃县`, `曲沃`, `全县`, `我县`. */
export function regionWords({ region }: Pick<Facts, 'region'>): readonly string[] {
  if (region === null) return ['全国', '全省', '全市', '全县', '全区', '全州']
  const short = region.name.replace(/(?:族)?(?:自治)?[省市县区州旗盟]$/u, '')
  const own = wholes[region.level ?? 'county'] ?? []
  return [region.name, ...(short.length >= 2 ? [short] : []), ...own.filter((word) => word.length > 1)]
}
