import { describe, expect, it } from 'vitest'
import { extract, type ReportInput } from '../pipeline/index.ts'

describe('extract refuses what is no report, in words', () => {
  it.each([
    [{}, /`name` is to be .*; it is undefined\./],
    [{ name: '', content: 'x' }, /`name` is to be .*; it is empty\./],
    [{ name: 'a.txt' }, /`content` of a\.txt is to be .*; it is undefined\./],
    [{ name: 'a.txt', content: null }, /it is null\./],
    [{ name: 'a.txt', content: [1] }, /it is object\./],
  ])('%j', async (input, message) => {
    const given = input as unknown as ReportInput // as a program without types would hand it over
    await expect(extract(given)).rejects.toThrow(message)
  })

  it('takes bytes of any kind', async () => {
    const content = new TextEncoder().encode('全县粮食产量8.6万吨。')
    const { observations } = await extract({ name: '青河县/2021.txt', content })
    expect(observations).toHaveLength(1)
  })
})
