import { createHash } from 'node:crypto'

/**
 * Gives identifiers made of content: the same report, place and text have the same one in every run. Where several rows
 * share them (`各10万元` states two figures), they are told apart by their order.
 */
export function identifiers(dataset: string, documentId: string): (start: number, text: string) => string {
  const seen = new Map<string, number>()
  return (start, text) => {
    const content = JSON.stringify([dataset, documentId, start, text])
    const ordinal = seen.get(content) ?? 0
    seen.set(content, ordinal + 1)
    return createHash('sha256').update(`${content}#${ordinal}`).digest('hex').slice(0, 16)
  }
}
