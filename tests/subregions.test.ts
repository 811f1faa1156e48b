import { describe, expect, it } from 'vitest'
import { extractText } from './extract-text.ts'

function regions(title: string, sentence: string): readonly string[] {
  const { observations } = extractText('a.txt', `${title}\n\n${sentence}。\n`)
  return observations.map(
    ({ region_name, region_code, indicator }) => `${region_name} ${region_code} ${indicator}`,
  )
}

describe('a figure of a part of the region', () => {
  it.each([
    [
      '临汾市2020年政府工作报告',
      '曲沃县地区生产总值115.8亿元，增长6.9%',
      ['曲沃县 141021 地区生产总值', '曲沃县 141021 地区生产总值'],
    ],
    ['临汾市2020年政府工作报告', '全市地区生产总值1505亿元', ['临汾市 141000 地区生产总值']],
    ['山西省2020年政府工作报告', '临汾市一般公共预算收入142亿元', ['临汾市 141000 一般公共预算收入']],
  ])('%s: %s', (title, sentence, expected) => {
    expect(regions(title, sentence)).toEqual(expected)
  })

  it.each([
    [
      'a county of another prefecture',
      '临汾市2020年政府工作报告',
      '平遥县地区生产总值120亿元',
      '临汾市 141000 平遥县地区生产总值',
    ],
    [
      'a place in a name',
      '临汾市2020年政府工作报告',
      '新建曲沃县人民医院住院楼2栋',
      '临汾市 141000 新建曲沃县人民医院住院楼',
    ],
  ])('but not %s', (_, title, sentence, expected) => {
    expect(regions(title, sentence)).toEqual([expected])
  })
})
