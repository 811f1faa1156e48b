import { type Collected, collection } from '../pipeline/checks/collection.ts'
import type { Source } from '../pipeline/core/source.ts'
import { type Extracted, extractSource } from '../pipeline/index.ts'
import { formatOf } from '../pipeline/read/formats.ts'
import { type Given, sourceOf } from '../pipeline/read/index.ts'
import { identityOf } from '../pipeline/read/input.ts'
import { readMarkdown } from '../pipeline/read/markdown.ts'
import { readText } from '../pipeline/read/text.ts'

/** A text or Markdown report without a promise between: its readers need none, and cases are many. */
export function textSource(given: Given): Source {
  const read = formatOf(given.path) === 'markdown' ? readMarkdown : readText
  return sourceOf(read(given.bytes, given), given)
}

/** The same through all stages. */
export function extractText(name: string, content: string): Extracted {
  const given = { path: name, bytes: new TextEncoder().encode(content) }
  return extractSource(textSource(given), identityOf(given, {}))
}

/** The same with what the report says together with itself: its series and its checks. */
export function extractAlone(
  name: string,
  content: string,
): Extracted & Pick<Collected, 'series' | 'checks'> {
  const extracted = extractText(name, content)
  const all = collection()
  all.add(extracted)
  const { series, checks } = all.collected()
  return { ...extracted, series, checks }
}
