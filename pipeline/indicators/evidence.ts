import { readFileSync } from 'node:fs'

/** How official prose uses a name: how often, and how often a sentence opens with it. */
export interface Usage {
  readonly times: number
  readonly opening: number
}

let usages: ReadonlyMap<string, Usage> | undefined

/** Counted over a large collection by `npm run evidence`; null for a name that fewer than three places use. */
export function usageOf(name: string): Usage | null {
  usages ??= load()
  return usages.get(name) ?? null
}

function load(): ReadonlyMap<string, Usage> {
  const url = new URL('../../pipeline/indicators/evidence.csv', import.meta.url)
  const [, ...lines] = readFileSync(url, 'utf8').trimEnd().split('\n')
  return new Map(
    lines.map((line) => {
      const [name = '', times, opening] = line.split(',')
      return [name, { times: Number(times), opening: Number(opening) }]
    }),
  )
}
