import { compiled, type Lexicon } from '../lexicon/index.ts'
import type { ParticleRole } from '../lexicon/rows.ts'
import type { Word } from './words.ts'

const byRole = compiled((lexicon: Lexicon): ReadonlyMap<ParticleRole, ReadonlySet<string>> => {
  const sets = new Map<ParticleRole, Set<string>>()
  for (const { role, word } of lexicon.particles) {
    const known = sets.get(role)
    if (known === undefined) sets.set(role, new Set([word]))
    else known.add(word)
  }
  return sets
})

const none: ReadonlySet<string> = new Set()

/** The words that have a role: `particles(lexicon, 'from')` → 由, 从, 自. */
export function particles(lexicon: Lexicon, role: ParticleRole): ReadonlySet<string> {
  return byRole(lexicon).get(role) ?? none
}

/** Whether a word has a role; no word has none. */
export function isParticle(word: Word | undefined, role: ParticleRole, lexicon: Lexicon): boolean {
  return word !== undefined && particles(lexicon, role).has(word.text)
}
