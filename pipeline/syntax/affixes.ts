import { compiled, type Lexicon } from '../lexicon/index.ts'
import { type Matcher, matcher } from '../lexicon/matcher.ts'
import type { AffixRole } from '../lexicon/rows.ts'

const byRole = compiled((lexicon: Lexicon): ReadonlyMap<AffixRole, Matcher> => {
  const roles = new Set(lexicon.affixes.map((row) => row.role))
  return new Map([...roles].map((role) => [role, matcher(wordsFor(role, lexicon))]))
})

function wordsFor(role: AffixRole, lexicon: Lexicon): readonly string[] {
  return lexicon.affixes.filter((row) => row.role === role).map((row) => row.word)
}

/** Whether a name ends in a word of this role: `海滨公司` in an `organisation`. */
export function endsAs(name: string, role: AffixRole, lexicon: Lexicon): boolean {
  return withoutEnd(name, role, lexicon) !== name
}

/** Whether a name begins with a word of this role: `规上公司` with a `collective`. */
export function beginsAs(name: string, role: AffixRole, lexicon: Lexicon): boolean {
  return withoutBeginning(name, role, lexicon) !== name
}

/** The name without the longest word of this role at its end. */
export function withoutEnd(name: string, role: AffixRole, lexicon: Lexicon): string {
  const end = byRole(lexicon).get(role)?.endingAt(name, name.length) ?? ''
  return name.slice(0, name.length - end.length)
}

/** The name without the longest word of this role at its beginning. */
export function withoutBeginning(name: string, role: AffixRole, lexicon: Lexicon): string {
  return name.slice((byRole(lexicon).get(role)?.startingAt(name, 0) ?? '').length)
}
