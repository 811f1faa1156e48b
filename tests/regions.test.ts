import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../pipeline/lexicon/regions.ts'
import { findRegion, regionWords } from '../pipeline/segment/regions.ts'

describe('findRegion', () => {
  it.each([
    ['关于曲沃县2020年计划执行情况', 2020, '', '曲沃县', '141021'],
    ['山西省临汾市曲沃县', 2020, '', '曲沃县', '141021'],
    ['黔东南州人民政府', 2020, '', '黔东南苗族侗族自治州', '522600'],
    ['密云县', 2010, '', '密云县', '110228'],
    ['密云区', 2020, '', '密云区', '110118'],
    ['襄樊市', 2005, '', '襄樊市', '420600'],
    ['鼓楼区', 2020, '南京市/鼓楼区', '鼓楼区', '320106'],
    ['鼓楼区', 2020, '徐州', '鼓楼区', '320302'],
    ['鼓楼区', 2020, '', '鼓楼区', null],
  ])('%s in %s, beside `%s`', (text, year, context, name, code) => {
    expect(findRegion(text, year, context)).toMatchObject({ name, code })
  })

  it.each(['国民经济和县域经济', '2020年政府工作报告', ''])('finds none in `%s`', (text) => {
    expect(findRegion(text, 2020)).toBeNull()
  })
})

describe('regionWords', () => {
  it.each([
    ['曲沃县', 'county', ['曲沃县', '曲沃', '全县', '我县']],
    ['邢台市', 'prefecture', ['邢台市', '邢台', '全市', '我市']],
    ['定州市', 'county', ['定州市', '定州', '全市', '我市']],
    ['甘南藏族自治州', 'prefecture', ['甘南藏族自治州', '甘南州', '甘南', '全州', '我州']],
    ['内蒙古自治区', 'province', ['内蒙古自治区', '内蒙古', '全区', '我区', '全自治区', '我自治区']],
    ['中华人民共和国', 'country', ['中华人民共和国', '中国', '全国', '我国']],
    ['任县', 'county', ['任县', '全县', '我县']],
  ] as const)('%s', (name, level, words) => {
    expect(regionWords({ region: { name, code: null, level } })).toEqual(words)
  })
})

describe('the table of divisions', () => {
  const divisions = [...loadGazetteer().byCode.values()].flat()

  it('has the divisions of all three levels, with codes that show the level', () => {
    expect(divisions.length).toBeGreaterThan(3500)
    for (const { code, level } of divisions) expect(code).toMatch(shapes[level])
  })
  it('has no code and name twice', () => {
    const keys = divisions.map(({ code, name }) => `${code} ${name}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
  it('has years in order', () => {
    for (const { first, last } of divisions) expect(last ?? 9999).toBeGreaterThanOrEqual(first)
  })
})

const shapes = { province: /^\d\d0000$/, prefecture: /^\d\d(?!00)\d\d00$/, county: /^\d{4}(?!00)\d\d$/ }
