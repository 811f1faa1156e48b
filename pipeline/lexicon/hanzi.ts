import { readFileSync } from 'node:fs'

/** The characters that reports are mostly written in, from `common-hanzi.csv`. */
export interface CommonHanzi {
  /** In either script. */
  readonly all: ReadonlySet<string>
  /** Those that only simplified text has, and those that only traditional text has. */
  readonly simplified: ReadonlySet<string>
  readonly traditional: ReadonlySet<string>
}

let common: CommonHanzi | null = null

/** Read from disk once. */
export function commonHanzi(): CommonHanzi {
  common ??= commonOf(commonPairs())
  return common
}

/** Simplified and traditional, the one beside the other, in the order of the file. */
export function commonPairs(): readonly Pair[] {
  return readPairs('common-hanzi.csv')
}

function commonOf(pairs: readonly Pair[]): CommonHanzi {
  const differing = pairs.filter(([simplified, traditional]) => simplified !== traditional)
  return {
    all: new Set(pairs.flat()),
    simplified: new Set(differing.map(([simplified]) => simplified)),
    traditional: new Set(differing.map(([, traditional]) => traditional)),
  }
}

let pairs: ReadonlyMap<string, string> | null = null

/** Traditional → simplified characters and words, both sides of the same length. Read from disk once, when first asked for. */
export function traditionalPairs(): ReadonlyMap<string, string> {
  pairs ??= new Map(readPairs('traditional.csv'))
  return pairs
}

export type Pair = readonly [string, string]

function readPairs(file: string): readonly Pair[] {
  const url = new URL(`../../pipeline/lexicon/${file}`, import.meta.url)
  const [, ...lines] = readFileSync(url, 'utf8').trimEnd().split('\n')
  return lines.map((line) => {
    const [first = '', second = ''] = line.split(',')
    return [first, second]
  })
}
