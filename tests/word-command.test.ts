import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { widthOf } from '../pipeline/cli/terminal/width.ts'
import { lexiconNames, loadLexicon } from '../pipeline/lexicon/index.ts'
import type { WordUse } from '../pipeline/lexicon/word-uses.ts'
import { wordUses } from '../pipeline/lexicon/word-uses.ts'
import { command, put } from './command.ts'

const home = process.cwd()
beforeEach(() => process.chdir(mkdtempSync(join(tmpdir(), 'gongbao-word-'))))
afterEach(() => {
  const folder = process.cwd()
  process.chdir(home)
  rmSync(folder, { recursive: true, force: true })
})

async function json(...args: readonly string[]): Promise<readonly WordUse[]> {
  const { code, out, err } = await command('word', ...args, '--json')
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out)
}

describe('word', () => {
  it('shows each row with its file, what it says, and an example that has the word', async () => {
    const { code, out, err } = await command('word', '块钱')
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^块钱: rows with it: 1; with it inside a longer entry: \d+\D/)
    expect(out).toMatch(/^pipeline\/lexicon\/units\.json {2}row 1 {2}aliases\n {2}unit {7}元\n/m)
    expect(out).toMatch(/^ {2}yes {8}投入36块钱$/m)
    expect(out).toMatch(/^ {2}dimension {2}money$/m)
  })

  it('in Chinese', async () => {
    const { out } = await command('word', '块钱', '--lang', 'zh')
    expect(out).toMatch(
      /^块钱：含该词的行 1 个；.*\n\npipeline\/lexicon\/units\.json {2}第 1 行 {2}aliases\n/,
    )
  })

  it('leaves rows where it stands inside a longer entry to --inside', async () => {
    const whole = await json('公里')
    const all = await json('公里', '--inside')
    expect(whole.every(({ entries }) => entries.every(({ text }) => text === '公里'))).toBe(true)
    expect(all.slice(0, whole.length)).toEqual(whole)
    expect(all.slice(whole.length).map(({ entries }) => entries[0]?.text)).toContain('平方公里')
  })

  it('fits into 80 columns', async () => {
    const { out } = await command('word', '元', '--inside')
    expect(Math.max(...out.split('\n').map(widthOf))).toBeLessThanOrEqual(80)
  })
})

describe('a word of one’s own', () => {
  const row = { unit: '璧', aliases: ['达到'], dimension: 'count', counter: true, yes: ['新增3璧'] }
  beforeEach(() => put('own/units.json', JSON.stringify({ rows: [row] })))

  it('stands in the file that it was written to, the other rows where they were', async () => {
    const without = await json('达到')
    const uses = await json('达到', '--lexicon', 'own')
    expect(uses[0]).toMatchObject({
      file: join('own', 'units.json'),
      row: 1,
      own: true,
      yes: row.yes,
      no: [],
    })
    expect(uses.slice(1)).toEqual(without)
  })

  it('is known by the configuration', async () => {
    put('gongbao.json', JSON.stringify({ lexicon: 'own' }))
    expect(await json('璧')).toMatchObject([{ fields: { unit: '璧', counter: true }, own: true }])
  })
})

describe('a word that no row has: exit code 1', () => {
  it('names longer ones with it', async () => {
    const { code, out, err } = await command('word', '方公')
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(
      /^方公: no row .* by itself\. It stands inside .*平方公里.*; --inside shows these rows\.\n$/,
    )
    expect((await command('word', '方公', '--inside')).code).toBe(0)
  })

  it('says that none is near', async () => {
    expect(await command('word', '甲乙丙', '--inside')).toEqual({
      code: 1,
      out: '',
      err: '甲乙丙: no row of the lexicon has this word, nor a longer one with it.\n',
    })
    expect(await command('word', '甲乙丙', '--json')).toMatchObject({ code: 1, out: '[]\n' })
  })
})

it.each([
  [['word'], /missing required argument 'word'/],
  [['word', ' '], /word takes a word/],
  [['word', '元', '--lexicon', 'nowhere'], /nowhere: no such folder/],
])('%j is wrong: exit code 2', async (args, message) => {
  expect(await command(...args)).toEqual({ code: 2, out: '', err: expect.stringMatching(message) })
})

describe('every lexicon and table', () => {
  const lexicon = loadLexicon()

  it('what may not stand beside a word is found too', () => {
    const [use] = wordUses('旦', lexicon).whole.filter(({ file }) => file === 'units.json')
    expect(use).toMatchObject({ entries: [{ field: 'notBefore', text: '旦' }], fields: { unit: '元' } })
  })

  it.each(lexiconNames)('%s: each row is found by what it has, in its place', (name) => {
    const { rows } = JSON.parse(readFileSync(join(home, `pipeline/lexicon/${name}.json`), 'utf8'))
    const at = rows.length - 1
    const { word, words, unit, code, whole } = rows[at]
    const uses = wordUses(code ?? whole ?? word ?? words?.[0] ?? unit, lexicon).whole
    const found = uses.find(({ file, row }) => file === `${name}.json` && row === at + 1)
    const { yes, no = [], ...fields } = rows[at]
    expect(found).toMatchObject({ fields, yes, no })
  })

  it.each([
    ['曲沃', 'regions.csv', 'short', '曲沃县'],
    ['縣', 'traditional.csv', 'traditional', '县'],
    ['業', 'common-hanzi.csv', 'traditional', '业'],
  ])('%s in %s', (word, file, field, other) => {
    const [use] = wordUses(word, lexicon).whole.filter((one) => one.file === file)
    expect(use?.entries).toEqual([{ field, text: word }])
    expect(Object.values(use?.fields ?? {})).toContain(other)
    const lines = readFileSync(join(home, 'pipeline/lexicon', file), 'utf8').split('\n')
    expect(lines[use?.row ?? 0]).toContain(other)
  })
})
