import type { Block, Furniture, Source } from '../core/source.ts'
import type { View } from '../core/text.ts'
import { commonHanzi, traditionalPairs } from '../lexicon/hanzi.ts'
import type { Blocks } from './blocks.ts'

/** So much of a report tells its script. */
const sample = 8_000
/** Of every so many characters of a traditional text one at least is written otherwise than in simplified. */
const oneIn = 25

/** The script that a report as a whole is written in. A name in the other one (`乾`, `锺`) does not change that. */
export function scriptOf(text: string): Source['script'] {
  const { simplified, traditional } = commonHanzi()
  const found = { simplified: 0, traditional: 0, hanzi: 0 }
  for (const one of text.slice(0, sample)) {
    if (one < '\u3400' || one > '\u9fff') continue
    found.hanzi++
    if (traditional.has(one)) found.traditional++
    else if (simplified.has(one)) found.simplified++
  }
  return found.traditional > found.simplified && found.traditional * oneIn > found.hanzi
    ? 'traditional'
    : 'simplified'
}

/** Blocks whose views show simplified characters, each for one of the source: `億` is read as `亿` and stands where it stood. */
export function inSimplified({ blocks, furniture }: Blocks): Blocks {
  return {
    blocks: blocks.map(simplifiedBlock),
    furniture: furniture.map((one): Furniture => ({ ...one, view: simplifiedView(one.view) })),
  }
}

function simplifiedBlock(block: Block): Block {
  if (block.kind !== 'table') return { ...block, view: simplifiedView(block.view) }
  return {
    ...block,
    rows: block.rows.map((row) => row.map((cell) => ({ ...cell, view: simplifiedView(cell.view) }))),
  }
}

function simplifiedView(view: View): View {
  return { ...view, text: toSimplified(view.text) }
}

/** `計畫執行情況` → `计划执行情况`: same length, word by word where a word reads otherwise than its characters. */
export function toSimplified(text: string): string {
  const { characters, words } = tables()
  const shown: string[] = []
  for (let at = 0; at < text.length; ) {
    const one = text.charAt(at)
    const word = words.get(one)?.find(([written]) => text.startsWith(written, at))
    shown.push(word?.[1] ?? characters.get(one) ?? one)
    at += word?.[0].length ?? 1
  }
  return shown.join('')
}

/** Quotation marks of traditional texts. */
const quotes: readonly (readonly [string, string])[] = [
  ['「', '“'],
  ['」', '”'],
  ['『', '‘'],
  ['』', '’'],
]

interface Tables {
  readonly characters: ReadonlyMap<string, string>
  /** By their first character, the longest first. */
  readonly words: ReadonlyMap<string, readonly (readonly [string, string])[]>
}

let loaded: Tables | null = null

/** Made when the first traditional text comes. */
function tables(): Tables {
  loaded ??= tablesOf([...quotes, ...traditionalPairs()])
  return loaded
}

function tablesOf(pairs: readonly (readonly [string, string])[]): Tables {
  const words = new Map<string, (readonly [string, string])[]>()
  for (const pair of pairs.filter(([written]) => written.length > 1)) {
    const first = pair[0].charAt(0)
    words.set(first, [...(words.get(first) ?? []), pair])
  }
  for (const own of words.values()) own.sort(([a], [b]) => b.length - a.length)
  return { characters: new Map(pairs.filter(([written]) => written.length === 1)), words }
}
