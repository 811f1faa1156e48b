import { readFileSync } from 'node:fs'
import type { Language } from './language.ts'
import { keyOf, sentence } from './sentence.ts'

/** Says sentences in one language. As a tag it marks them as {@link sentence} does: words`written to ${folder}`. */
export type Words = (parts: TemplateStringsArray, ...values: readonly unknown[]) => string

export function wordsIn(language: Language): Words {
  if (language === 'en') return sentence
  return (parts, ...values) => {
    const found = catalogue().get(keyOf(parts))
    return found === undefined ? sentence(parts, ...values) : filled(found, values.map(String))
  }
}

/**
 * A text that was made in English, in a language: one sentence of the catalogue, or several one after the other, also on
 * lines of their own. What the catalogue does not have stays as it is.
 */
export function inLanguage(text: string, language: Language): string {
  if (language === 'en') return text
  return (
    whole(text) ??
    text
      .split('\n')
      .map((line) => whole(line) ?? oneByOne(line))
      .join('\n')
  )
}

/** Each after the other's full stop; Chinese needs no blank between them. */
function oneByOne(text: string): string {
  return text
    .split(/(?<=\.) (?=[A-Z`])/)
    .map((piece) => whole(piece) ?? `${piece} `)
    .join('')
    .trimEnd()
}

function whole(text: string): string | null {
  const exact = catalogue().get(text)
  if (exact !== undefined) return exact
  for (const { parts, translated } of patterns()) {
    const values = valuesIn(text, parts)
    if (values !== null) return filled(translated, values)
  }
  return null
}

/**
 * Puts values into their holes as they are: a folder may be named like a word. `{0!}` takes a sentence and `{0,}` a list
 * of them, to be translated.
 */
function filled(translated: string, values: readonly string[]): string {
  return translated.replace(/\{(\d+)([!,]?)\}/g, (_, at, kind) => {
    const value = values[Number(at)] ?? ''
    if (kind === '') return value
    const items = kind === ',' ? value.split(', ') : [value]
    return items.map((item) => inLanguage(item, 'zh')).join('、')
  })
}

/** What stands between the parts, each found where it first comes after the one before; null where one does not come. */
function valuesIn(text: string, [first = '', ...rest]: readonly string[]): readonly string[] | null {
  if (!text.startsWith(first)) return null
  const values: string[] = []
  let from = first.length
  for (const [at, part] of rest.entries()) {
    const isLast = at === rest.length - 1
    const found = isLast ? text.length - part.length : text.indexOf(part, from)
    if (found < from || !text.startsWith(part, found)) return null
    values.push(text.slice(from, found))
    from = found + part.length
  }
  return values
}

let loaded: ReadonlyMap<string, string> | null = null

/** English by key → Chinese. The only language that needs one. */
export function catalogue(): ReadonlyMap<string, string> {
  loaded ??= new Map(
    Object.entries(
      JSON.parse(readFileSync(new URL('../../pipeline/language/zh.json', import.meta.url), 'utf8')),
    ),
  )
  return loaded
}

interface Pattern {
  readonly parts: readonly string[]
  readonly translated: string
}

let sorted: readonly Pattern[] | null = null

/** Sentences with holes, those that say most first. */
function patterns(): readonly Pattern[] {
  sorted ??= [...catalogue()]
    .map(([key, translated]) => ({ parts: key.split(/\{\d+\}/), translated }))
    .filter(({ parts }) => parts.length > 1)
    .sort((a, b) => literal(b) - literal(a))
  return sorted
}

function literal({ parts }: Pattern): number {
  return parts.join('').length
}
