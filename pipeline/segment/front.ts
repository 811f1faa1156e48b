import type { Block, TextBlock } from '../core/source.ts'
import { compiled, type Lexicon } from '../lexicon/index.ts'
import type { FrontRow } from '../lexicon/rows.ts'
import { readMark } from './marks.ts'
import { isPartTitle } from './parts.ts'
import { namesTable } from './tables.ts'

/** What stands before a report, and the report. */
export interface Halves {
  readonly front: readonly TextBlock[]
  readonly body: readonly Block[]
}

/** The greeting stands no further down than this, even below a table of contents. */
const mostLines = 60
/** A line of the front is no longer; a request to the assembly is no longer than that. */
const longestLine = 60
const longestRequest = 300

/**
 * Parts the title, occasion, speaker, greeting and the request to deliberate from the report proper.
 * Where somebody is greeted that is the end of the front; elsewhere the first heading or prose is.
 */
export function halvesOf(blocks: readonly Block[], lexicon: Lexicon): Halves {
  const words = frontWords(lexicon)
  const greeted = greetingAt(blocks, words)
  let at = greeted >= 0 ? greeted + 1 : linesBefore(blocks, words, lexicon)
  while (isRequest(blocks[at], words)) at++
  return { front: blocks.slice(0, at).filter((block) => block.kind !== 'table'), body: blocks.slice(at) }
}

type Words = Readonly<Record<FrontRow['kind'], readonly string[]>>

const frontWords = compiled(({ fronts }): Words => {
  const of = (kind: FrontRow['kind']) => fronts.filter((row) => row.kind === kind).map((row) => row.word)
  return {
    greeting: of('greeting'),
    request: of('request'),
    contents: of('contents'),
    office: of('office'),
    nation: of('nation'),
  }
})

/** The line that greets, where nothing that reads like the report stands before it; else −1. */
function greetingAt(blocks: readonly Block[], words: Words): number {
  for (let at = 0; at < Math.min(blocks.length - 1, mostLines); at++) {
    const block = blocks[at]
    if (block === undefined || block.kind === 'table') return -1
    const { text } = block.view
    if (isGreeting(text, words)) return at
    if (text.length > longestLine && !isRequest(block, words)) return -1
  }
  return -1
}

/** `各位代表：`; not `各位代表！` in the middle of a speech, nor a sentence. */
function isGreeting(text: string, { greeting }: Words): boolean {
  return text.length <= 40 && greeting.some((word) => text.startsWith(word)) && !/[！!。]$/u.test(text)
}

/** How many lines stand before the first heading or prose. */
function linesBefore(blocks: readonly Block[], words: Words, lexicon: Lexicon): number {
  const contents = contentsEnd(blocks, words)
  const end = blocks.slice(contents).findIndex((block) => !isFrontLine(block, words, lexicon))
  return end < 0 ? 0 : withoutCaptions(blocks, contents + end)
}

/** A line that names the table under it belongs to the table: `单位：亿元`, `主要产品产量：`. */
function withoutCaptions(blocks: readonly Block[], end: number): number {
  if (blocks[end]?.kind !== 'table') return end
  let at = end
  for (let above = blocks[at - 1]; above !== undefined && above.kind !== 'table'; above = blocks[at - 1]) {
    if (!namesTable(above.view.text) && !/[：:]$/u.test(above.view.text)) break
    at--
  }
  return at
}

function isFrontLine(block: Block, words: Words, lexicon: Lexicon): boolean {
  if (block.kind === 'table') return false
  const { text } = block.view
  if (isRequest(block, words)) return true
  if (block.kind === 'heading' && (block.depth ?? 1) > 1) return false
  if (text.length > longestLine || /[。；]$/u.test(text)) return false
  return (readMark(text)?.level ?? 9) > 4 && !isPartTitle(text, lexicon)
}

/** `现在，我代表县人民政府向大会报告工作，请予审议…` */
function isRequest(block: Block | undefined, { request }: Words): boolean {
  if (block === undefined || block.kind === 'table' || block.view.text.length > longestRequest) return false
  const { text } = block.view
  return readMark(text) === null && !/\d%/u.test(text) && request.some((word) => text.includes(word))
}

/** Behind a table of contents: where its first entry comes again. 0 where there is none. */
function contentsEnd(blocks: readonly Block[], { contents }: Words): number {
  const texts = blocks
    .slice(0, mostLines * 2)
    .map((block) => (block.kind === 'table' ? '' : entryOf(block.view.text)))
  const at = texts.findIndex((text) => contents.includes(text))
  const first = texts[at + 1]
  if (at < 0 || first === undefined || first === '') return 0
  const again = texts.indexOf(first, at + 2)
  return again < 0 ? 0 : again
}

/** `一、工作回顾……3` → `一、工作回顾`. */
function entryOf(text: string): string {
  if (text.length > longestLine) return text
  return text.replace(/[\d—\-()（）]{1,8}$/u, '').replace(/[.…·]+$/u, '')
}
