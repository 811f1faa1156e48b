import { compiled, type Lexicon } from '../lexicon/index.ts'

const codes = compiled((lexicon: Lexicon): ReadonlyMap<string, string> => {
  const byName = new Map<string, string>()
  for (const row of lexicon.indicators) {
    for (const name of [row.name, ...row.aliases])
      if (!byName.has(plain(name))) byName.set(plain(name), row.code)
  }
  return byName
})

/** The code of the indicator that a name stands for; null where no row of the lexicon has just that name. */
export function indicatorCode(name: string | null, lexicon: Lexicon): string | null {
  return name === null ? null : (codes(lexicon).get(plain(name)) ?? null)
}

/** Quotation marks, blanks and 的 make no other indicator. */
function plain(name: string): string {
  return name.replace(/[\s“”"「」《》的]/gu, '')
}
