import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract, type ObservationRow } from '../pipeline/index.ts'

/**
 * One report in every form: what it states must not depend on the form. `fixtures/formats/report.md` is the source; the
 * Word files and PDFs were made of it with pandoc and LibreOffice, whose texts keep no heading marks.
 */
const fixture = (name: string) => readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url))

/** Everything but where it stands, and what is made of that. */
function stated(row: ObservationRow): string {
  const { observation_id, document_id, mention_id, qualifies, start, end, section, rules, text, ...said } =
    row
  const cell = rules.filter((rule) => rule.startsWith('table-'))
  return JSON.stringify({ ...said, text: text.replaceAll(/\s/g, ''), cell, qualified: qualifies !== null })
}

async function observationsOf(name: string, content: Uint8Array | string): Promise<readonly string[]> {
  const { observations } = await extract({ name, content })
  return observations.map(stated)
}

const expected = await observationsOf('report.md', fixture('report.md'))

/** The same with the cells of tables parted by tabs, as a text export has them. */
const plainText = fixture('report.md')
  .toString('utf8')
  .replace(/^#+ /gm, '')
  .replace(/^\| (?:---[| -]*)\n/gm, '')
  .replace(/^\| (.*) \|$/gm, (_, row: string) => row.split(' | ').join('\t'))

describe('the same report states the same figures', () => {
  it('and it states many', () => expect(expected.length).toBeGreaterThan(80))

  it.each([
    ['report.docx', fixture('report.docx')],
    ['report.doc', fixture('report.doc')],
    ['report.html', fixture('report.html')],
    ['report.pdf', fixture('report.pdf')],
    ['report-tagged.pdf', fixture('report-tagged.pdf')],
    ['report.txt', plainText],
  ])('%s', async (name, content) => {
    expect(await observationsOf(name, content)).toEqual(expected)
  })
})
