import { planNamed } from '../core/five-year-plans.ts'
import type { Word } from './words.ts'

/** The last year of a five-year plan: `“十二五”` → 2015; null for any other text. */
export function planEnd(text: string): number | null {
  return planNamed(text)?.last ?? null
}

/** `“十三五”` as a word of a clause. */
export function isPlan(word: Word): boolean {
  return word.kind === 'name' && planNamed(word.text) !== null
}
