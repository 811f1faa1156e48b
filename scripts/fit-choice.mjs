/**
 * Fits what each piece of evidence weighs when a figure's name is chosen (`pipeline/binding/choice/weights.json`).
 *
 *   npm run fit-choice -- [--dry] [GOLD.jsonl|FOLDER ...]
 *
 * By default on ../shared/eval/gold and tests/gold; a gold file's report lies beside it, or where its first line says.
 * A linear score over the evidence is fitted so that a right name stands before the wrong ones (a softmax over the
 * candidates of a figure, held near the order of the generators). Printed is what comes of it on reports left out in turn.
 * The same gold gives the same bytes.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extract } from '../dist/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = join(root, 'pipeline/binding/choice/weights.json')
/** Where nothing is known, the most particular construction is right. */
const prior = { first: 3 }
/** How firmly weights are held to that; chosen on reports left out. */
const hold = 0.3
const steps = 400

/** Reports that the rules were written on say little of others. */
const easy = /quwo|xingtai|wuxi|nbs-2015|changsha/u

const args = process.argv.slice(2)
const dry = args.includes('--dry')
const given = args.filter((arg) => !arg.startsWith('--'))
const folders = given.length > 0 ? given : [join(root, '../shared/eval/gold'), join(root, 'tests/gold')]

const samples = []
for (const path of folders.flatMap(goldIn)) samples.push(...(await samplesOf(path)))
const reports = [...new Set(samples.map(({ report }) => report))]
const learnable = samples.filter(
  ({ options }) => options.some(({ right }) => right) && options.some(({ right }) => !right),
)
console.log(
  `${reports.length} reports, ${samples.length} figures; ${learnable.length} with right and wrong candidates`,
)
console.log(
  `first candidate right ${percent(samples, firstOf)}, any candidate right ${percent(samples, bestPossible)}`,
)
const left = new Map()
const folds = 10
for (let fold = 0; fold < folds; fold++) {
  const out = new Set(reports.filter((_, at) => at % folds === fold))
  const weights = fitted(learnable.filter(({ report }) => !out.has(report)))
  for (const sample of samples) if (out.has(sample.report)) left.set(sample, chosen(sample, weights))
}
console.log(`chosen right on reports left out ${percent(samples, (sample) => left.get(sample))}`)
for (const report of reports) {
  const own = samples.filter((sample) => sample.report === report)
  const [before, after] = [count(own, firstOf), count(own, (sample) => left.get(sample))]
  if (before !== after) console.log(`  ${report}: ${before} → ${after} of ${own.length}`)
}
const weights = fitted(learnable)
console.log(`chosen right where all were seen ${percent(samples, (sample) => chosen(sample, weights))}`)
if (!dry) writeFileSync(file, `${JSON.stringify(Object.fromEntries(sorted(weights)), null, 1)}\n`)

function sorted(weights) {
  return [...weights]
    .map(([name, weight]) => [name, Math.round(weight * 100) / 100])
    .filter(([, weight]) => Math.abs(weight) >= 0.05)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

function fitted(all) {
  const weights = new Map(Object.entries(prior))
  const speed = new Map()
  const names = new Set(
    all.flatMap(({ options }) => options.flatMap(({ evidence }) => Object.keys(evidence))),
  )
  for (const name of names) if (!weights.has(name)) weights.set(name, 0)
  for (let step = 0; step < steps; step++) {
    const gradient = new Map(
      [...weights].map(([name, weight]) => [name, hold * (weight - (prior[name] ?? 0))]),
    )
    for (const { options, worth } of all) {
      const scores = options.map(({ evidence }) => score(evidence, weights))
      const top = Math.max(...scores)
      const raw = scores.map((one) => Math.exp(one - top))
      const total = raw.reduce((sum, one) => sum + one, 0)
      const rightTotal = raw.reduce((sum, one, at) => sum + (options[at].right ? one : 0), 0)
      options.forEach(({ evidence, right }, at) => {
        const pull = worth * (raw[at] / total - (right ? raw[at] / rightTotal : 0))
        if (Math.abs(pull) < 1e-6) return
        for (const [name, value] of Object.entries(evidence))
          gradient.set(name, gradient.get(name) + pull * value)
      })
    }
    for (const [name, slope] of gradient) {
      const known = (speed.get(name) ?? 0) + slope * slope
      speed.set(name, known)
      weights.set(name, weights.get(name) - (0.3 * slope) / (Math.sqrt(known) + 1e-6))
    }
  }
  return weights
}

function score(evidence, weights) {
  let sum = 0
  for (const [name, value] of Object.entries(evidence)) sum += (weights.get(name) ?? 0) * value
  return sum
}

function chosen({ options }, weights) {
  const best = options.reduce((top, option) =>
    score(option.evidence, weights) > score(top.evidence, weights) ? option : top,
  )
  return best.right
}

function firstOf({ options }) {
  return (options.find(({ evidence }) => evidence.first === 1) ?? options[0]).right
}

function bestPossible({ options }) {
  return options.some(({ right }) => right)
}

function percent(all, test) {
  return `${((100 * count(all, test)) / all.length).toFixed(2)} %`
}

function count(all, test) {
  return all.filter((sample) => test(sample)).length
}

async function samplesOf(path) {
  const lines = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const report = reportOf(path, lines[0])
  if (report === null) return []
  const { report: read } = await extract({ name: basename(report), content: readFileSync(report) })
  const rows = read.observations.map((row) => ({ ...row, mention: read.mentions[row.mention] }))
  return lines
    .filter((gold) => gold.class === 'observation' && gold.indicator !== undefined)
    .flatMap((gold) => {
      const row = rows.find(({ mention }) => mention.start < gold.end && gold.start < mention.end)
      if (row === undefined || row.considered.length === 0) return []
      const names = new Set([gold.indicator, ...(gold.accept ?? [])].map(plain))
      const options = row.considered.map(({ name, evidence }, at) => ({
        evidence,
        right: names.has(plain(at === 0 ? row.indicator : name)),
      }))
      return [{ report: path, options, worth: easy.test(path) ? 0.4 : 1 }]
    })
}

function plain(name) {
  return (name ?? '').normalize('NFKC').replace(/[\s"'“”‘’「」《》、，,的()]/gu, '')
}

function reportOf(path, first) {
  if (first.class === 'report') return [join(root, first.path)].find(existsSync) ?? null
  const name = basename(path, '.jsonl')
  const places = [dirname(path), join(root, '../shared/reports')]
  return (
    places.flatMap((place) => [join(place, `${name}.md`), join(place, `${name}.txt`)]).find(existsSync) ??
    null
  )
}

function goldIn(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(path, name))
}
