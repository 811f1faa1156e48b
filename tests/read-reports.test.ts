import { describe, expect, it } from 'vitest'
import type { Source } from '../pipeline/core/source.ts'
import type { View } from '../pipeline/core/text.ts'
import { extract } from '../pipeline/index.ts'
import { textSource } from './extract-text.ts'
import { haveReports, reportBytes, reportSample } from './reports.ts'

describe.skipIf(!haveReports)('real reports: all special ones, a third of those of places', () => {
  it.each(reportSample(3))('%s', (path) => {
    const source = textSource({ bytes: reportBytes(path), path })
    expect(digitsUnaccounted(source)).toEqual([])
    for (const view of viewsOf(source)) expect(faultOf(view, source.text)).toBeNull()
    expect(overlaps(source)).toEqual([])
  })
})

const sample = 'formats/大庆月度指标.html'
it.skipIf(!haveReports)('a published table of a month gives each of its figures', async () => {
  const { mentions } = await extract({ name: sample, content: reportBytes(sample) })
  expect(mentions.filter(({ text }) => /^-?\d+\.\d$/u.test(text)).length).toBeGreaterThan(50)
})

function viewsOf({ blocks, furniture }: Source): View[] {
  const read = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat().map((cell) => cell.view) : [block.view],
  )
  return [...read, ...furniture.map((piece) => piece.view)]
}

/** Digits that stand in no block and in no furniture, with what surrounds them. */
function digitsUnaccounted(source: Source): string[] {
  const covered = new Uint8Array(source.text.length)
  for (const { starts, ends } of viewsOf(source)) {
    starts.forEach((start, index) => {
      covered.fill(1, start, ends[index])
    })
  }
  return [...source.text.matchAll(/[0-9０-９]/g)]
    .filter(({ index }) => covered[index] === 0)
    .map(({ index }) => source.text.slice(Math.max(0, index - 20), index + 20))
}

function faultOf({ text, starts, ends }: View, source: string): string | null {
  for (let at = 0; at < text.length; at++) {
    const start = starts[at] ?? -1
    const end = ends[at] ?? -1
    if (start >= end || start < (ends[at - 1] ?? 0)) return `offsets do not rise at ${at}: ${text}`
    const written = source.slice(start, end)
    if (text[at] === ' ' ? written.trim() !== '' : !sameCharacter(written, text.charAt(at))) {
      return `${written} became ${text[at]}`
    }
  }
  return starts.length === text.length ? null : 'lengths differ'
}

function sameCharacter(written: string, shown: string): boolean {
  return written.startsWith('&') || written.normalize('NFKC') === shown.normalize('NFKC')
}

function overlaps({ blocks }: Source): string[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1]
    return before !== undefined && block.start < before.end
      ? [`${before.start}-${before.end}, ${block.start}`]
      : []
  })
}
