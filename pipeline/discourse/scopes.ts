import type { Sayings } from './sayings.ts'

/** The kinds of scope, from the widest to the narrowest. Sections lie in sections; a stretch lies between semicolons. */
const kinds = ['report', 'section', 'paragraph', 'sentence', 'stretch', 'clause'] as const
export type ScopeKind = (typeof kinds)[number]

/**
 * A scope with those around it: report ⊃ section ⊃ paragraph ⊃ sentence ⊃ stretch ⊃ clause. What is said in a scope holds
 * there and in all scopes inside it. Entering one makes a child that has said nothing; leaving drops it with all that it
 * said, so that nothing is ever reset by hand. Never changed: what says something is a new scope.
 */
export interface Scope {
  readonly kind: ScopeKind
  /** The depth of a section's heading; 0 for all others. */
  readonly level: number
  readonly says: Sayings
  readonly parent: Scope | null
}

export const report: Scope = { kind: 'report', level: 0, says: {}, parent: null }

/** Leaves all scopes that one of this kind (for a section: of this level) cannot lie in, and enters it. */
export function entering(scope: Scope, kind: ScopeKind, level = 0): Scope {
  let parent: Scope | null = scope
  while (parent !== null && !holds(parent, kind, level)) parent = parent.parent
  return { kind, level, says: {}, parent }
}

function holds(outer: Scope, kind: ScopeKind, level: number): boolean {
  if (outer.kind === 'section' && kind === 'section') return outer.level < level
  return kinds.indexOf(outer.kind) < kinds.indexOf(kind)
}

/**
 * The scope after something was said that holds for the nearest scope of a kind, or for the next wider one where there is
 * none. What narrower scopes had said of the same things is over.
 */
export function saying(scope: Scope, kind: ScopeKind, says: Sayings): Scope {
  if (kinds.indexOf(scope.kind) <= kinds.indexOf(kind) || scope.parent === null)
    return { ...scope, says: { ...scope.says, ...says } }
  return { ...scope, says: without(scope.says, says), parent: saying(scope.parent, kind, says) }
}

function without(known: Sayings, said: Sayings): Sayings {
  const kept = Object.entries(known).filter(([thing]) => !(thing in said))
  return kept.length === Object.keys(known).length ? known : Object.fromEntries(kept)
}

type Thing = keyof Sayings

/** What a scope says of a thing, and which scope it is. */
export interface Found<Name extends Thing> {
  readonly value: NonNullable<Sayings[Name]>
  readonly by: ScopeKind
  /** How many scopes lie between: 0 where the scope itself says it. */
  readonly distance: number
}

/** Looks a thing up from a scope outwards; null where none says it, or where the nearest says that there is none. */
export function found<Name extends Thing>(scope: Scope, thing: Name): Found<Name> | null {
  let distance = 0
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const value = at.says[thing]
    if (value !== undefined) return value === null ? null : { value, by: at.kind, distance }
    distance++
  }
  return null
}

/** What is spoken of: several after `A、B分别…`. */
export function topics(scope: Scope): readonly string[] {
  return said(scope, 'topics') ?? []
}

/** The one topic that is spoken of; empty where there is none, or several. */
export function onlyTopic(scope: Scope): string {
  const [topic = '', ...others] = topics(scope)
  return others.length === 0 ? topic : ''
}

/** Whether a topic was named in the sentence, not in one before. */
export function isNear(scope: Scope): boolean {
  const told = found(scope, 'topics')
  return told !== null && told.by !== 'paragraph'
}

/** What figures are compared with, by the last of them or by the clause that set it for all. */
export function basisSaid(scope: Scope): string | null {
  return said(scope, 'basis') ?? said(scope, 'ground')
}

/** All that scopes say of a thing, from the nearest outwards. */
export function allSaid<Name extends Thing>(scope: Scope, thing: Name): readonly Found<Name>[] {
  const all: Found<Name>[] = []
  let distance = 0
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const value = at.says[thing]
    if (value != null) all.push({ value, by: at.kind, distance })
    distance++
  }
  return all
}

/** The value alone; null where there is none. */
export function said<Name extends Thing>(scope: Scope, thing: Name): NonNullable<Sayings[Name]> | null {
  return found(scope, thing)?.value ?? null
}
