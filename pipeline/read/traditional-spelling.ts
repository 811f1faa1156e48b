import type { Segmented } from '../core/segmented.ts'
import type { View } from '../core/text.ts'
import { toHalfWidth } from './characters.ts'

/** Writes a name as the report does. `near` is where it most likely stands. */
export type Spell = (name: string, near?: View) => string

/**
 * A name that stands in a passage is written as there. Of one that was put together from pieces each character is written
 * as the report writes it most often beside its neighbours: `发` in `发展` is `發`, in `理发` it is `髮`.
 */
export function spellerOf({ passages, text }: Pick<Segmented, 'passages' | 'text'>): Spell {
  const forms = formsIn(
    passages.map(({ view }) => view),
    text,
  )
  return (name, near) => (near === undefined ? null : found(name, near, text)) ?? pieced(name, forms)
}

function found(name: string, view: View, text: string): string | null {
  const from = view.text.indexOf(name)
  if (from < 0) return null
  return Array.from({ length: name.length }, (_, at) => written(view, from + at, text)).join('')
}

/** The source's character for one of a view; that itself where it stands for no single one. */
function written({ text: shown, starts, ends }: View, at: number, text: string): string {
  const source = toHalfWidth(text.slice(starts[at], ends[at]))
  return source.length === 1 ? source : shown.charAt(at)
}

/** How often a character is written in which form: `发` alone, `发展` with what follows, `开发` with what stands before. */
type Forms = ReadonlyMap<string, ReadonlyMap<string, number>>

function formsIn(views: readonly View[], text: string): Forms {
  const forms = new Map<string, Map<string, number>>()
  for (const view of views) {
    for (let at = 0; at < view.text.length; at++) {
      const form = written(view, at, text)
      for (const key of keysOf(view.text, at)) count(forms, key, form)
    }
  }
  return forms
}

function count(forms: Map<string, Map<string, number>>, key: string, form: string): void {
  const known = forms.get(key)
  if (known === undefined) forms.set(key, new Map([[form, 1]]))
  else known.set(form, (known.get(form) ?? 0) + 1)
}

/** With its neighbours on either side, where it has them, then alone. */
function keysOf(name: string, at: number): readonly string[] {
  const one = name.charAt(at)
  const before = at > 0 ? [`${name.charAt(at - 1)}<${one}`] : []
  const after = at + 1 < name.length ? [`${one}>${name.charAt(at + 1)}`] : []
  return [...before, ...after, one]
}

function pieced(name: string, forms: Forms): string {
  return Array.from({ length: name.length }, (_, at) => formOf(name, at, forms)).join('')
}

function formOf(name: string, at: number, forms: Forms): string {
  const keys = keysOf(name, at)
  const beside = new Map<string, number>()
  for (const key of keys.slice(0, -1))
    for (const [form, times] of forms.get(key) ?? []) beside.set(form, (beside.get(form) ?? 0) + times)
  return mostOften(beside) ?? mostOften(forms.get(name.charAt(at))) ?? name.charAt(at)
}

function mostOften(forms: ReadonlyMap<string, number> | undefined): string | null {
  let best: string | null = null
  let most = 0
  for (const [form, times] of forms ?? []) if (times > most) [best, most] = [form, times]
  return best
}
