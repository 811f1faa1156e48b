import type { Facts, Region } from '../core/segmented.ts'
import { type Division, type Gazetteer, loadGazetteer } from '../lexicon/regions.ts'

/** The nation has no code of its own in GB/T 2260; this is the one that maps and statistics give it. */
export const country: Region = { name: '中华人民共和国', code: '100000', level: 'country' }

/**
 * The first division named in a text: the last of a chain (`山西省临汾市曲沃县` is the county), by its longest name.
 *
 * @param year settles which of several divisions had the name then  @param context other names around, for one that several
 * have at the same time (`鼓楼区`)
 * @returns null where none is named; a region without code where it cannot be told which
 */
export function findRegion(text: string, year: number | null, context = ''): Region | null {
  const gazetteer = loadGazetteer()
  for (let at = 0; at < text.length; at++) {
    const name = nameAt(text, at, gazetteer)
    if (name === null) continue
    const inner = lastOfChain(text, at, name, gazetteer)
    return resolved(inner, year, context + text, gazetteer)
  }
  return null
}

/** Names of two characters are too common within words (`国民经济和县域…`): they count only where a name is due. */
function nameAt(text: string, at: number, { names }: Gazetteer): string | null {
  const name = names.startingAt(text, at)
  return name !== null &&
    name.length === 2 &&
    !/(?:^|[于在、/\n])$/u.test(text.slice(Math.max(0, at - 1), at))
    ? null
    : name
}

function lastOfChain(text: string, at: number, name: string, { names }: Gazetteer): string {
  let last = name
  let end = at + name.length
  for (let next = names.startingAt(text, end); next !== null; next = names.startingAt(text, end)) {
    last = next
    end += next.length
  }
  return last
}

function resolved(name: string, year: number | null, context: string, gazetteer: Gazetteer): Region {
  const all = gazetteer.byName.get(name) ?? []
  const then = all.filter((division) => year === null || existed(division, year))
  const candidates = [...(then.length > 0 ? then : all)].sort((a, b) => (b.last ?? 9999) - (a.last ?? 9999))
  const [newest] = candidates
  if (newest === undefined) return { name, code: null, level: null }
  const places = new Set(candidates.map(({ code }) => code.slice(0, 4)))
  const told = candidates.find(({ code }) =>
    parentWords(code, gazetteer).some((word) => context.includes(word)),
  )
  const chosen = places.size === 1 ? newest : told
  return { name: newest.name, code: chosen?.code ?? null, level: newest.level }
}

/** The lists begin in 2002: what is first seen then was there before. */
function existed({ first, last }: Division, year: number): boolean {
  return (first <= 2002 || first <= year) && (last === null || year <= last)
}

function parentWords(code: string, { byCode }: Gazetteer): readonly string[] {
  const parents = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`].filter((parent) => parent !== code)
  return parents
    .flatMap((parent) => byCode.get(parent) ?? [])
    .flatMap(({ name, short }) => (short === '' ? [name] : [name, short]))
}

/** What follows `全` and `我` in a report of a region whose name ends so. */
const kinds: readonly (readonly [RegExp, readonly string[]])[] = [
  [/共和国$/u, ['国']],
  [/省$/u, ['省']],
  [/自治区$/u, ['区', '自治区']],
  [/特别行政区$/u, ['区']],
  [/地区$/u, ['区', '地区']],
  [/市$/u, ['市']],
  [/县$/u, ['县']],
  [/区$/u, ['区']],
  [/州$/u, ['州']],
  [/旗$/u, ['旗']],
  [/盟$/u, ['盟']],
]
const unknownKinds = ['国', '省', '市', '县', '区', '州']

/** The ways in which a report names its own region: `曲沃县`, `曲沃`, `全县`, `我县`; of an unknown one only the last kind. */
export function regionWords({ region }: Pick<Facts, 'region'>): readonly string[] {
  if (region === null) return unknownKinds.flatMap(wholes)
  const own = kinds.find(([ending]) => ending.test(region.name))?.[1] ?? unknownKinds
  const names = region.level === 'country' ? [region.name, '中国'] : namesOf(region)
  return [...names, ...own.flatMap(wholes)]
}

function wholes(kind: string): readonly string[] {
  return [`全${kind}`, `我${kind}`]
}

/** `黔东南苗族侗族自治州`, `黔东南州`, `黔东南`. */
function namesOf({ name }: Region): readonly string[] {
  const { byName } = loadGazetteer()
  const short = byName.get(name)?.[0]?.short ?? name.replace(/(?<=..)[省市县区州旗盟]$/u, '')
  const kind = name.match(/自治([州县旗])$/u)?.[1]
  return [
    ...new Set([name, ...(kind === undefined || short === '' ? [] : [`${short}${kind}`]), short]),
  ].filter(Boolean)
}
