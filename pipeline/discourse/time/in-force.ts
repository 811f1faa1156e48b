import { type Found, found, type Scope, type ScopeKind, saying } from '../scopes.ts'
import { type Time, type Years, yearsOf } from './time.ts'

/** The time in force. */
export function timeSaid(scope: Scope): Found<'time'> | null {
  return found(scope, 'time')
}

/** The nearest term that any scope around speaks of, though a nearer one speaks of a year; null where none does. */
export function termSaid(scope: Scope): Years | null {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const time = at.says.time
    if (time?.term === true) return yearsOf(time)
    if (time === null) return null
  }
  return null
}

/** How far a time holds: a scope, or the section that said the time in force, whatever lies between. */
export type Reach = ScopeKind | 'frame'

/** The scope after a time was said that holds so far. */
export function timing(scope: Scope, reach: Reach, time: Time | null): Scope {
  return reach === 'frame' ? replacing(scope, frameOf(scope), time) : saying(scope, reach, { time })
}

/** The section that said the time in force, null where the report did; else the outermost. */
function frameOf(scope: Scope): Scope | null {
  let outermost: Scope | null = null
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    if (at.kind === 'report' && at.says.time !== undefined) return null
    if (at.kind !== 'section') continue
    if (at.says.time !== undefined) return at
    outermost = at
  }
  return outermost
}

/** The scope with a time said in that one of its outer scopes, and in none between. */
function replacing(scope: Scope, frame: Scope | null, time: Time | null): Scope {
  if (frame === null || scope.parent === null) return saying(scope, 'report', { time })
  const { time: _, ...says } = scope.says
  return scope === frame
    ? { ...scope, says: { ...says, time } }
    : { ...scope, says, parent: replacing(scope.parent, frame, time) }
}
