import { describe, expect, it } from 'vitest'
import { widthOf } from '../pipeline/cli/terminal/width.ts'
import { columnsOf } from '../pipeline/datasets/columns.ts'
import { datasetNames } from '../pipeline/datasets/names.ts'
import { readSchema } from '../pipeline/datasets/schemas.ts'
import { command } from './command.ts'

describe('fields', () => {
  it('says of every field what it means', async () => {
    const { code, out } = await command('fields', 'observations')
    expect(code).toBe(0)
    for (const { name } of columnsOf('observations'))
      expect(out).toMatch(new RegExp(`^  ${name} {2,}\\S`, 'm'))
    expect(out).toMatch(/ {2}mention_id +text; → mentions\.mention_id\n +The numeral that states it\n/)
    expect(out).toMatch(/one of level, growth, ratio, change, share, rank\n/)
    expect(out).not.toContain('SHA-256')
  })

  it('in Chinese', async () => {
    const { out } = await command('--lang', 'zh', 'fields', 'observations')
    expect(out).toMatch(/ {2}mention_id +文本; → mentions\.mention_id\n +陈述该数据的数词\n +如 /)
    expect(out).toMatch(/取值 level, growth, ratio, change, share, rank\n/)
  })

  it('of all datasets, where none is named, on 80 columns', async () => {
    const { out } = await command('fields')
    for (const name of datasetNames) expect(out).toMatch(new RegExp(`^${name}$`, 'm'))
    expect(Math.max(...out.split('\n').map(widthOf))).toBeLessThanOrEqual(80)
  })
})

describe('schema', () => {
  it.each([...datasetNames, 'meta', 'corrections', 'lexicon/units'])(
    '%s is printed as it is published',
    async (name) => {
      const { code, out } = await command('schema', name)
      expect([code, JSON.parse(out)]).toEqual([0, readSchema(`${name}.schema.json`)])
    },
  )
})

describe('usage', () => {
  it.each([
    [['fields', 'figures'], /fields figures: there is documents, mentions/],
    [['schema', '../package'], /schema \.\.\/package: there is documents.*lexicon\/units/],
    [['schema'], /missing required argument 'name'/],
  ])('%j is wrong: exit code 2', async (args, message) => {
    expect(await command(...args)).toEqual({ code: 2, out: '', err: expect.stringMatching(message) })
  })
})
