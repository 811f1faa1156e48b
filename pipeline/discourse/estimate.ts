import type { Passage } from '../core/segmented.ts'
import { type Scope, saying } from './scopes.ts'

const onward = /[（(][^（）()]*(?:预计|快报|初步)[^（）()]*下同[^（）()]*[）)]/u

/** `生产总值90亿元（预计数，下同）`: all figures of the paragraph from here on are estimates. */
export function estimatedFrom({ view }: Passage, scope: Scope): Scope {
  return onward.test(view.text) ? saying(scope, 'paragraph', { estimated: true }) : scope
}
