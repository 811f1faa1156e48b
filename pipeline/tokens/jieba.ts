import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TaggedWord } from '../core/context.ts'
import { sentence } from '../language/sentence.ts'
import type { Lexicon } from '../lexicon/index.ts'

/** What of nodejs-jieba is used. It holds one dictionary at a time, for the whole process. */
interface Jieba {
  readonly load: (options: { readonly userDict: string }) => void
  readonly tag: (text: string) => readonly TaggedWord[]
}

let jieba: Jieba | null = null
let known: Lexicon | null = null

/**
 * The one door to jieba: cuts text into tagged words that joined give it back. Knows the words of `lexicon.dictionary`.
 * Loads on the first call, about a second; throws where the native module is missing, and names the remedy.
 */
export function createTagger(lexicon: Lexicon): (text: string) => readonly TaggedWord[] {
  return (text) => (text === '' ? [] : jiebaFor(lexicon).tag(text))
}

function jiebaFor(lexicon: Lexicon): Jieba {
  jieba ??= requireJieba()
  if (known !== lexicon) {
    loadDictionary(jieba, lexicon)
    known = lexicon
  }
  return jieba
}

/** The native module, without a dictionary yet. Throws where it is missing. */
export function requireJieba(): Jieba {
  try {
    return createRequire(import.meta.url)('nodejs-jieba') as Jieba // the package exports these two functions
  } catch (cause) {
    const remedy = sentence`allow its install script (npm install-scripts approve nodejs-jieba) and build it (npm rebuild nodejs-jieba), which needs python3, make and a C++ compiler`
    throw new Error(
      sentence`jieba could not be loaded: its native module is missing or was built for another Node; ${remedy}`,
      { cause },
    )
  }
}

/** jieba reads its dictionary from a file, and aborts the process over a missing one. */
function loadDictionary({ load }: Jieba, lexicon: Lexicon): void {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-'))
  try {
    const userDict = join(folder, 'words.utf8')
    writeFileSync(userDict, dictionaryLines(lexicon))
    load({ userDict })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** High enough that a term of ours is never cut in two. */
const weight = 20_000

/** One `word weight tag` a line. jieba passes over a bad line in silence, so it is an error here. */
export function dictionaryLines(lexicon: Lexicon): string {
  const lines = lexicon.dictionary.map(({ word, tag }) => {
    if (/[\s|]/u.test(word) || !/^[a-z]+$/u.test(tag))
      throw new Error(
        sentence`dictionary: ${JSON.stringify(word)} with tag ${JSON.stringify(tag)} is no word that jieba can read`,
      )
    return `${word} ${weight} ${tag}\n`
  })
  return lines.join('')
}
