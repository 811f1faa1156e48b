import { describe, expect, test } from 'vitest'
import type { Numeral } from '../pipeline/core/tokenized.ts'
import { loadLexicon } from '../pipeline/lexicon/index.ts'
import { scanNumerals } from '../pipeline/tokens/numerals.ts'

const lexicon = loadLexicon()

/** `3—5个` read as `3..5 个`; a bound other than exact stands behind, a form other than number before. */
function shown(text: string, { from, to, form, value, valueMax, unit, bound, date }: Numeral): string {
  const figure = [value ?? '', valueMax === null ? '' : `..${valueMax}`].join('')
  const parts = [form === 'number' ? '' : form, figure, unit, bound === 'exact' ? '' : bound]
  const when = date === undefined ? '' : ` ${JSON.stringify(date).replaceAll('"', '')}`
  return `${text.slice(from, to)} = ${parts.filter((part) => part !== '').join(' ')}${when}`
}

const read = (text: string) => scanNumerals(text, lexicon).map((numeral) => shown(text, numeral))

function table(
  name: string,
  cases: readonly (readonly [text: string, ...expected: readonly string[]])[],
): void {
  describe(name, () => {
    for (const [text, ...expected] of cases) test(text, () => expect(read(text)).toEqual(expected))
  })
}

table('digits, magnitudes and units', [
  ['产值达37.25亿元', '37.25亿元 = 3725000000 元'],
  ['产值４．２亿元', '４．２亿元 = 420000000 元'],
  ['栽树5.8万株', '5.8万株 = 58000 株'],
  ['总量16.4亿', '16.4亿 = 1640000000'],
  ['拨款1,860万元', '1,860万元 = 18600000 元'],
  ['人均27，350元', '27，350元 = 27350 元'],
  ['产值达2 684.83亿元', '2 684.83亿元 = 268483000000 元'],
  ['今年增长5，300人受益', '5 = 5', '300人 = 300 人'],
  ['入库3万4000吨', '3万4000吨 = 34000 吨'],
  ['入库25万6千吨', '25万6千吨 = 256000 吨'],
  ['筹资2百万元', '2百万元 = 2000000 元'],
  ['装机40万千瓦，另有1千瓦', '40万千瓦 = 400000 千瓦', '1千瓦 = 1 千瓦'],
  ['铺筑８０平米', '８０平米 = 80 平方米'],
  ['浓度41微克/立方米', '41微克/立方米 = 41 微克/立方米'],
  ['能耗0.4吨标准煤/万元', '0.4吨标准煤/万元 = 0.4 吨标准煤/万元'],
  ['死亡率16.2/10万', '16.2/10万 = 16.2 /10万'],
  ['提高1.5个百分点，不是1.5%', '1.5个百分点 = 1.5 个百分点', '1.5% = 1.5 %'],
  ['购置18台（套）', '18台（套） = 18 台套'],
  ['引进300人才', '300 = 300'],
  ['分别提高2.5、1.5个百分点', '2.5 = 2.5 个百分点', '1.5个百分点 = 1.5 个百分点'],
])

table('signs', [
  ['增长-3.4%', '-3.4% = -3.4 %'],
  ['指数为－0.7', '－0.7 = -0.7'],
  ['栽种3-5棵', '3-5棵 = range 3..5 棵'],
])

table('Chinese numerals', [
  ['三百三十四亿六千万元', '三百三十四亿六千万元 = 33460000000 元'],
  ['一万五千亿元', '一万五千亿元 = 1500000000000 元'],
  ['二十万亿元', '二十万亿元 = 20000000000000 元'],
  ['二百余万元', '二百余万元 = 2000000 元 min'],
  ['上百家企业', '百家 = 100 家 min'],
  ['数百万人', '数百万人 = 1000000 人 approx'],
  ['七八个村', '七八个 = range 7..8 个'],
  ['百分之七点五', '百分之七点五 = 7.5 %'],
  ['千分之六', '千分之六 = 6 ‰'],
  ['四分之一', '四分之一 = 25 %'],
  ['占七成五', '七成五 = 75 %'],
  ['六个百分点', '六个百分点 = 6 个百分点'],
  ['一千瓦', '一千瓦 = 1 千瓦'],
  ['翻两番', '两番 = 2 番'],
])

table('bounds', [
  ['约80家', '80家 = 80 家 approx'],
  ['80家左右', '80家 = 80 家 approx'],
  ['逾80家', '80家 = 80 家 min'],
  ['80余家', '80余家 = 80 家 min'],
  ['5.3万余元', '5.3万余元 = 53000 元 min'],
  ['不超过80家', '80家 = 80 家 max'],
  ['80家以内', '80家 = 80 家 max'],
  ['附近80家', '80家 = 80 家'],
  ['80多元', '80多元 = 80 元 min'],
])

table('ranges, products, proportions, ranks', [
  ['7%—7.5%', '7%—7.5% = range 7..7.5 %'],
  ['10～15公里', '10～15公里 = range 10..15 公里'],
  ['三至五户', '三至五户 = range 3..5 户'],
  ['3-5万元', '3-5万元 = range 30000..50000 元'],
  ['从5家到9家', '5家 = 5 家', '9家 = 9 家'],
  ['2×1350m3高炉', '2×1350m3 = product 2700 立方米'],
  ['比例为9.5∶40.5∶50', '9.5 = proportion 9.5', '40.5 = proportion 40.5', '50 = proportion 50'],
  ['居第4位', '第4位 = rank 4 位'],
  ['列第三。', '第三 = rank 3 位'],
  ['居首位', '首位 = rank 1 位'],
  ['列倒数第二', '倒数第二 = rank 2 位'],
  ['进入前10位', '前10位 = rank 10 位 max'],
  ['第十二届', '第十二届 = ordinal 12 届'],
])

table('dates and durations', [
  ['2018年5月6日', '2018年5月6日 = date {year:2018,month:5,day:6}'],
  ['一九八二年', '一九八二年 = date {year:1982}'],
  ['二○○四年三月', '二○○四年三月 = date {year:2004,month:3}'],
  ['2011—2015年', '2011—2015年 = date {year:2011,until:{year:2015}}'],
  ['2011年至2014年', '2011年至2014年 = date {year:2011,until:{year:2014}}'],
  ['1—11月', '1—11月 = date {month:1,until:{month:11}}'],
  ['上半年', '上半年 = date {half:1}'],
  ['前三季度', '前三季度 = date {quarter:1,until:{quarter:3}}'],
  ['2018年末', '2018年末 = date {year:2018,edge:end}'],
  ['90年代', '90年代 = date {year:1990,until:{year:1999}}'],
  ['“十三五”', '十三五 = code {year:2016,until:{year:2020}}'],
  ['“九五”计划', '九五 = code {year:1996,until:{year:2000}}'],
  ['48小时', '48小时 = duration 48 小时'],
  ['两年半', '两年半 = duration 2.5 年'],
  ['3个多月', '3个多月 = duration 3 个月 min'],
  ['半年', '半年 = duration 0.5 年'],
])

table('codes, marks, slogans', [
  ['PM2.5与SO2', 'PM2.5 = code', 'SO2 = code'],
  ['沿206国道', '206国道 = code 206 国道'],
  ['1、2号线', '1 = code 1 号线', '2号线 = code 2 号线'],
  ['5G与4A级', '5G = code', '4A级 = code'],
  ['“2+8”', '2+8 = code'],
  ['发改〔2018〕5号', '〔2018〕5号 = code'],
  ['产值[3]', '[3] = mark 3'],
  ['表2', '表2 = mark'],
  ['Ⅲ类', 'Ⅲ类 = code'],
  ['两增一减', '两增一减 = slogan'],
  ['“四到位”', '四到 = group 4'],
  ['人均GDP8000元', '8000元 = 8000 元'],
  ['$1.$2亿元', '$1.$2亿元 = '],
])

table('words that hold a numeral', [
  ['统一规划，进一步抓好一批项目'],
  ['二氧化硫与第三方'],
  ['千方百计，一方面，唯一'],
])
