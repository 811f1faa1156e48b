/** Finds the longest of many words at a place in a text, in time that depends on the word's length only. */
export interface Matcher {
  /** The longest word that starts at `from`, or null. */
  startingAt(text: string, from: number): string | null
  /** The longest word that ends at `to` (exclusive), or null. */
  endingAt(text: string, to: number): string | null
}

export function matcher(words: Iterable<string>): Matcher {
  const list = [...new Set(words)]
  const forward = trie(list)
  const backward = trie(list.map((word) => reversed(word)))
  return {
    startingAt: (text, from) => walk(forward, text, from, 1),
    endingAt: (text, to) => {
      const found = walk(backward, text, to - 1, -1)
      return found === null ? null : reversed(found)
    },
  }
}

interface Node {
  readonly next: Map<string, Node>
  end: boolean
}

function trie(words: readonly string[]): Node {
  const root: Node = { next: new Map(), end: false }
  for (const word of words) {
    let node = root
    for (const unit of word.split('')) {
      let child = node.next.get(unit)
      if (child === undefined) {
        child = { next: new Map(), end: false }
        node.next.set(unit, child)
      }
      node = child
    }
    node.end = true
  }
  return root
}

function walk(root: Node, text: string, from: number, step: 1 | -1): string | null {
  let node = root
  let longest = 0
  let length = 0
  for (let at = from; at >= 0 && at < text.length; at += step) {
    const child = node.next.get(text[at] as string)
    if (child === undefined) break
    node = child
    length++
    if (node.end) longest = length
  }
  if (longest === 0) return null
  return step === 1 ? text.slice(from, from + longest) : reversed(text.slice(from - longest + 1, from + 1))
}

function reversed(word: string): string {
  return word.split('').reverse().join('')
}
