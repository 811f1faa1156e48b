import type { Passage } from '../core/segmented.ts'
import { found, type Scope, saying } from './scopes.ts'

const onward = /[（(][^（）()]*(?:预计|快报|初步)[^（）()]*下同[^（）()]*[）)]/u

/**
 * `生产总值90亿元（预计数，下同）`: the figures of the paragraph from here on are estimates, until a sentence without a figure
 * turns to something else (`新型工业化步伐加快。`).
 */
export function estimatedFrom({ view }: Passage, hasFigures: boolean, scope: Scope): Scope {
  if (onward.test(view.text)) return saying(scope, 'paragraph', { estimated: true })
  const turns = !hasFigures && found(scope, 'estimated')?.by === 'paragraph'
  return turns ? saying(scope, 'paragraph', { estimated: false }) : scope
}
