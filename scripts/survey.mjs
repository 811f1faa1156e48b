/**
 * A second opinion without gold: runs the pipeline over a folder of reports and prints what looks wrong,
 * with counts and samples in context.
 *
 *   npm run survey -- FOLDER [--samples N] [--only RULE]
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { extract } from '../dist/index.js'

const suspicions = [
  ['no-indicator', 'an observation without an indicator', (row) => row.indicator === null],
  ['verb-indicator', 'an indicator that is only a verb', (row) => verbs.has(row.indicator)],
  [
    'number-indicator',
    'an indicator that begins with or is a number',
    (row) =>
      /^[\d.,%]+/u.test(row.indicator ?? '') && !/^\d+[-—]?\d*(?:周?岁|[A-Z])/u.test(row.indicator ?? ''),
  ],
  ['long-indicator', 'an indicator of more than 25 characters', (row) => (row.indicator ?? '').length > 25],
  [
    'ragged-indicator',
    'an indicator that begins or ends in a particle or mark',
    (row) =>
      /^[的了、，：是为和与及在由从将把等]|[、，：是为和与及在由从将把了]$/u.test(row.indicator ?? '') &&
      !/^(?:和谐|为民|在[岗校建]|从业|等级|及格)/u.test(row.indicator ?? ''),
  ],
  [
    'no-period',
    'an observation without a period',
    (row) => row.period === null && !row.rules.includes('period-from-end'),
  ],
  ['odd-period', 'a period far from the report', (row, context) => oddPeriod(row, context)],
  [
    'wild-growth',
    'a growth of more than 500 %',
    (row) => row.measure === 'growth' && row.unit === '%' && Math.abs(Number(row.value)) > 500,
  ],
  [
    'share-over-100',
    'a share of more than 100 % that is not of a plan',
    (row) =>
      row.measure === 'share' && Number(row.value) > 100 && !/计划|预算|目标|任务/u.test(row.basis ?? ''),
  ],
  ['rank-without-scope', 'a rank among nobody', (row) => row.measure === 'rank' && row.rank_scope === null],
  [
    'no-unit',
    'a level without a unit that is no index',
    (row) =>
      row.measure === 'level' && row.unit === '' && !/指数|系数|比$|评分|得分/u.test(row.indicator ?? ''),
  ],
  [
    'orphan-growth',
    'a growth of an indicator without a code and without a level',
    (row) => row.measure === 'growth' && row.qualifies === null && row.indicator_code === null,
  ],
]
const verbs = new Set(
  '完成 实现 达到 增长 下降 提高 增加 减少 分别 占 获得 建成 新增 安排 推进 实施 建设 提升 上升 降低 投入 涉及 培育 引进 签约 改造 总量 从 由'.split(
    ' ',
  ),
)

const folder = process.argv[2]
if (folder === undefined) {
  console.error('usage: npm run survey -- FOLDER [--samples N] [--only RULE]')
  process.exit(2)
}
const samples = Number(option('--samples') ?? 5)
const only = option('--only')
const counts = new Map(suspicions.map(([name]) => [name, { count: 0, samples: [] }]))
counts.set('shares-off-100', { count: 0, samples: [] })
const units = new Map()
/** How often each unit occurs. */
const seen = new Map()
const totals = { reports: 0, mentions: 0, observations: 0, failed: 0 }
const messages = new Map()

for (const path of reportsIn(folder)) await survey(path)
print()

async function survey(path) {
  const name = relative(folder, path)
  let result
  try {
    result = await extract({ name, content: readFileSync(path) })
  } catch (error) {
    totals.failed++
    console.error(`${name}: ${error.message}`)
    return
  }
  const sentences = new Map(result.mentions.map((row) => [row.mention_id, row.sentence]))
  totals.reports++
  totals.mentions += result.mentions.length
  totals.observations += result.observations.length
  for (const message of result.messages)
    messages.set(message.rule_id, (messages.get(message.rule_id) ?? 0) + 1)
  sumShares(result.observations, sentences, name)
  for (const row of result.observations)
    judge(row, { document: result.documents[0], sentence: sentences.get(row.mention_id) ?? '', name })
}

/** The parts of one proportion (`12.4:46.1:41.5`) have to make 100. */
function sumShares(rows, sentences, name) {
  let parts = []
  for (const row of [...rows, null]) {
    const goesOn = row !== null && isPart(row) && (parts.length === 0 || row.start - parts.at(-1).end <= 2)
    if (!goesOn && parts.length > 2) weigh(parts, sentences, name)
    if (!goesOn) parts = []
    if (row !== null && isPart(row)) parts.push(row)
  }
}

function isPart(row) {
  return row.measure === 'share' && row.rules.includes('proportion')
}

function weigh(parts, sentences, name) {
  const sum = parts.reduce((total, row) => total + Number(row.value), 0)
  if (Math.abs(sum - 100) <= 1) return
  const entry = counts.get('shares-off-100')
  const first = parts[0]
  const sentence = sentences.get(first.mention_id) ?? ''
  entry.count++
  keep(
    entry,
    `${name}@${first.start}  ${parts.map((row) => row.text).join(':')} = ${sum.toFixed(1)}  ${around(sentence, first.text)}`,
  )
}

function judge(row, context) {
  seen.set(row.unit, (seen.get(row.unit) ?? 0) + 1)
  for (const [rule, , test] of suspicions) {
    if (!test(row, context)) continue
    const entry = counts.get(rule)
    entry.count++
    keep(
      entry,
      `${context.name}@${row.start}  ${row.text} ← ${row.indicator}  (${row.measure} ${row.period})  ${around(context.sentence, row.text)}`,
    )
  }
  if (row.measure !== 'level' || row.indicator_code === null) return
  const known = units.get(row.indicator_code) ?? new Map()
  known.set(row.unit, (known.get(row.unit) ?? 0) + 1)
  units.set(row.indicator_code, known)
}

/** A fair sample of unknown many: each is kept with the same chance, without a random number. */
function keep(entry, line) {
  const step = Math.max(1, Math.floor(entry.count / samples))
  if (entry.samples.length < samples) entry.samples.push(line)
  else if (entry.count % step === 0) entry.samples[Math.floor(entry.count / step) % samples] = line
}

function around(sentence, text) {
  const at = Math.max(0, sentence.indexOf(text) - 40)
  return `…${sentence.slice(at, at + 80)}…`
}

function oddPeriod(row, { document }) {
  const years = row.period?.match(/\d{4}(?=$|-|\/)/gu)?.map(Number) ?? []
  const review = document?.review_year
  return review != null && years.some((year) => year < review - 25 || year > review + 30)
}

function reportsIn(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => reportsIn(join(path, name)))
    .filter((file) => /\.(?:txt|md)$/u.test(file) && !/README/u.test(file))
}

function option(name) {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

function print() {
  console.log(
    `${totals.reports} reports, ${totals.mentions} mentions, ${totals.observations} observations, ${totals.failed} failed`,
  )
  for (const [rule, count] of [...messages].sort((a, b) => b[1] - a[1]))
    console.log(`  message ${rule}: ${count}`)
  for (const [rule, what] of suspicions) {
    if (only !== undefined && only !== rule) continue
    const { count, samples: lines } = counts.get(rule)
    console.log(
      `\n${rule}: ${count}  (${what}; ${((100 * count) / Math.max(1, totals.observations)).toFixed(2)} %)`,
    )
    for (const line of lines) console.log(`  ${line}`)
  }
  const { count, samples: sums } = counts.get('shares-off-100')
  console.log(`\nshares-off-100: ${count}  (the parts of a proportion do not make 100)`)
  for (const line of sums) console.log(`  ${line}`)
  const seldom = [...seen].filter(([, times]) => times < 3).map(([unit]) => unit || '(none)')
  console.log(`\nunits seen once or twice: ${seldom.length}  (${seldom.slice(0, 60).join(' ')})`)
  console.log('\nindicators with several units:')
  for (const [code, known] of units) {
    if (known.size > 1)
      console.log(
        `  ${code}: ${[...known].map(([unit, count]) => `${unit || '(none)'} ${count}`).join(', ')}`,
      )
  }
}
