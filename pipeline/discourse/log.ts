import type { Told } from './sayings.ts'
import { type Scope, said, saying } from './scopes.ts'

/** How many figures a later `分别` can refer to. A sentence without end must not be remembered whole. */
const remembered = 100
/** How many names `以上…项指标` can refer to. */
const referable = 20

/** The figures that the sentence has told so far. */
export function told(scope: Scope): readonly Told[] {
  return said(scope, 'told') ?? []
}

/** The levels among them. */
export function levelsTold(scope: Scope): readonly Told[] {
  return told(scope).filter(({ measure }) => measure === 'level')
}

/** The levels that the last clause with figures told. */
export function levelsOfLastClause(scope: Scope): readonly Told[] {
  const last = told(scope).at(-1)?.clause
  return levelsTold(scope).filter(({ clause }) => clause === last)
}

/** All that figures were told of, whatever of it, each once, by when it was told last. */
export function namesTold(scope: Scope): readonly string[] {
  const names = told(scope).map(({ name }) => name)
  return names.filter((name, at) => names.lastIndexOf(name) === at)
}

/** The last figure told was a growth in per cent: `增长14%、力争达到15%` speaks of two. */
export function grew(scope: Scope): boolean {
  return told(scope).at(-1)?.measure === 'growth'
}

/** The sentence told a growth over the year before. */
export function toldYearly(scope: Scope): boolean {
  return told(scope).some(({ yearly }) => yearly)
}

/** The scope with more figures in the sentence's log. */
export function telling(figures: readonly Told[], scope: Scope): Scope {
  const levels = figures.filter(({ measure }) => measure === 'level').map(({ name }) => name)
  const known = (said(scope, 'recounted') ?? []).filter((name) => !levels.includes(name))
  const recounted = [...known, ...new Set(levels)].slice(-referable)
  const now = levels.length === 0 ? scope : saying(scope, 'paragraph', { recounted })
  return saying(now, 'sentence', { told: [...told(scope), ...figures].slice(-remembered) })
}
