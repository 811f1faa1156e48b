// Throughput over a folder of reports (default input/), stage by stage, beside what jieba alone needs for the same text.
//   npm run bench -- FOLDER
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { findReports } from '../dist/cli/reports/find-reports.js'
import { writing } from '../dist/datasets/writing.js'
import * as gongbao from '../dist/index.js'

const { reports, faults } = await findReports([process.argv[2] ?? 'input/'])
for (const fault of faults) console.error(fault)
const files = reports.map(({ path, source }) => ({ path: source, bytes: readFileSync(path) }))
const megabytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6

const lexicon = gongbao.loadLexicon()
const context = { lexicon, tag: gongbao.createTagger(lexicon), tell: () => {} }
const times = new Map()
time('load jieba', () => context.tag('启动'))

const written = { bytes: 0 }
const datasets = await writing({ append: (_, text) => (written.bytes += Buffer.byteLength(text)) })
const all = gongbao.collection(lexicon)
const texts = []
for (const file of files) {
  const source = await awaited('read', () => gongbao.readReport(file))
  const segmented = time('segment', () => gongbao.segment(source, context))
  const tokenized = time('tokens', () => gongbao.tokens(segmented, context))
  const mentioned = time('mentions', () => gongbao.mentions(tokenized, context))
  const observed = time('observations', () => gongbao.observations(mentioned, context))
  const identity = { documentId: file.path, sha256: '0'.repeat(64) }
  const reported = time('rows', () => gongbao.rowsOf(identity)(observed, context))
  const { rows } = time('checks', () => gongbao.checks(reported, context))
  time('write', () => datasets.add({ ...rows, messages: [] }))
  time('series', () => all.add(rows))
  texts.push(source.text)
}
time('series', () => datasets.add(all.collected()))
const { cut } = createRequire(import.meta.url)('nodejs-jieba')
const baseline = measured(() => texts.map((text) => cut(text)))

const total = [...times].filter(([name]) => name !== 'load jieba').reduce((sum, [, ms]) => sum + ms, 0)
console.log(`${files.length} reports, ${megabytes.toFixed(2)} MB, Node ${process.versions.node}\n`)
for (const [name, ms] of times)
  line(name, ms, name === 'load jieba' ? '' : `${((ms / total) * 100).toFixed(0)} %`)
line(
  'all stages',
  total,
  `${(megabytes / (total / 1000)).toFixed(2)} MB/s, ${(files.length / (total / 1000)).toFixed(1)} reports/s`,
)
line(
  'jieba cut alone',
  baseline,
  `${(megabytes / (baseline / 1000)).toFixed(2)} MB/s: all stages take ${(total / baseline).toFixed(1)} times as long`,
)
console.log(
  `peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB, datasets ${(written.bytes / 1e6).toFixed(1)} MB`,
)

function time(name, work) {
  const before = performance.now()
  const result = work()
  times.set(name, (times.get(name) ?? 0) + performance.now() - before)
  return result
}

async function awaited(name, work) {
  const before = performance.now()
  const result = await work()
  times.set(name, (times.get(name) ?? 0) + performance.now() - before)
  return result
}

function measured(work) {
  const before = performance.now()
  work()
  return performance.now() - before
}

function line(name, ms, note) {
  console.log(`${name.padEnd(16)} ${ms.toFixed(0).padStart(7)} ms  ${note}`.trimEnd())
}
