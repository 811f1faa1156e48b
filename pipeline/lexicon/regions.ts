import { readFileSync } from 'node:fs'
import { type Matcher, matcher } from './matcher.ts'

/** A row of `regions.csv`: a division with the code and name that it had from `first` to `last`. */
export interface Division {
  /** GB/T 2260, six digits. */
  readonly code: string
  readonly name: string
  /** `曲沃` for `曲沃县`; empty where that would be one character. */
  readonly short: string
  readonly level: 'province' | 'prefecture' | 'county'
  readonly first: number
  /** Null where it is in the newest list. */
  readonly last: number | null
}

export interface Gazetteer {
  /** In the order of the file. */
  readonly divisions: readonly Division[]
  readonly byName: ReadonlyMap<string, readonly Division[]>
  readonly byCode: ReadonlyMap<string, readonly Division[]>
  /** Names and what some go by: `黔东南州`. */
  readonly names: Matcher
}

let shipped: Gazetteer | null = null

/** The table of administrative divisions, read from disk once. */
export function loadGazetteer(): Gazetteer {
  shipped ??= gazetteerOf(readDivisions())
  return shipped
}

function readDivisions(): readonly Division[] {
  const url = new URL('../../pipeline/lexicon/regions.csv', import.meta.url)
  const [, ...lines] = readFileSync(url, 'utf8').trimEnd().split('\n')
  return lines.map((line) => {
    const [code = '', name = '', short = '', level, first, last] = line.split(',')
    return {
      code,
      name,
      short,
      level: level as Division['level'], // the table is our own, its levels are tested
      first: Number(first),
      last: last ? Number(last) : null,
    }
  })
}

function gazetteerOf(divisions: readonly Division[]): Gazetteer {
  const byName = new Map<string, Division[]>()
  const byCode = new Map<string, Division[]>()
  for (const division of divisions) {
    for (const name of new Set([division.name, alias(division)])) push(byName, name, division)
    push(byCode, division.code, division)
  }
  return { divisions, byName, byCode, names: matcher(byName.keys()) }
}

function push(to: Map<string, Division[]>, key: string, division: Division): void {
  const known = to.get(key)
  if (known === undefined) to.set(key, [division])
  else known.push(division)
}

/** `黔东南苗族侗族自治州` is called `黔东南州`, `恭城瑶族自治县` is called `恭城县`; any other has its name. */
function alias({ name, short }: Division): string {
  const kind = name.match(/自治([州县旗])$/u)?.[1]
  return kind === undefined || short === '' ? name : `${short}${kind}`
}
