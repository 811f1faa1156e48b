import { describe, expect, it } from 'vitest'
import { withFormats } from '../pipeline/cli/configuration/format-option.ts'
import { formats as written } from '../pipeline/datasets/formats/index.ts'
import { formats as read } from '../pipeline/read/formats.ts'

describe('--format says how to read and what to write', () => {
  it('no name is of both kinds', () => {
    expect(written.map(({ name }) => name).filter((name) => read.some((one) => one === name))).toEqual([])
  })

  it.each([
    [['markdown'], { read: 'markdown', write: [] }],
    [['ndjson'], { write: ['ndjson'] }],
    [['csv,ndjson'], { write: ['csv', 'ndjson'] }],
    [['csv', 'ndjson'], { write: ['csv', 'ndjson'] }],
    [['text, csv', 'csv'], { read: 'text', write: ['csv'] }],
  ])('%j', (given, expected) => {
    expect(all(given)).toEqual(expected)
  })

  it.each([
    [['word'], /gongbao reads text, markdown.* and writes csv, json/],
    [['csv,'], /--format :/],
    [['text,markdown'], /text and markdown: a report is read in one way/],
  ])('%j is wrong', (given, message) => {
    expect(() => all(given)).toThrow(message)
  })
})

function all(given: readonly string[]) {
  return given.reduce<ReturnType<typeof withFormats> | undefined>(
    (before, names) => withFormats(names, before),
    undefined,
  )
}
