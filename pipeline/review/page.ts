import { createHash } from 'node:crypto'
import type { Language } from '../language/language.ts'
import type { PageData } from './page-data.ts'

/** The parts that a review page is made of, beside its data. */
export interface PageParts {
  readonly template: string
  readonly style: string
  readonly script: string
}

/**
 * The review page: one file that needs no network and allows none. Its policy names its own script and style by hash, so
 * that nothing in a report can ever run. It opens in `language`; its reader may switch.
 */
export function reviewPage(
  data: PageData,
  { template, style, script }: PageParts,
  language: Language,
): string {
  const values: Readonly<Record<string, string>> = {
    language,
    policy: `default-src 'none'; script-src '${hash(script)}'; style-src '${hash(style)}'; base-uri 'none'; form-action 'none'`,
    style,
    script,
    data: JSON.stringify(data).replaceAll('<', '\\u003c'),
  }
  return template.replace(place, (...found: readonly unknown[]) => {
    const name = found.slice(1, 4).find((group) => group !== undefined)
    return values[String(name)] ?? ''
  })
}

/** A value's place, written so that the template is HTML, JSON, CSS and JavaScript by itself. */
const place = /"\{\{(data)\}\}"|\/\* \{\{(\w+)\}\} \*\/|\{\{(\w+)\}\}/g

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
