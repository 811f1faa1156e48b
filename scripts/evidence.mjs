/**
 * Counts how the official prose of a collection names its figures, and writes the counts that the reader weighs:
 *
 *   npm run evidence -- FOLDER [FOLDER ...]
 *
 * Only figures whose own clause names them are counted. A row of `pipeline/indicators/evidence.csv` is a name that at least
 * three places use: how often, and how often a sentence opens with it. What makes sense alone often opens a sentence
 * (`地区生产总值`); what needs an owner hardly ever does (`总投资`). The same folder gives the same bytes.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { extract } from '../dist/index.js'

/** A name in fewer places is a place's own way to speak, or a misreading. */
const fewestPlaces = 3
const fewestTimes = 4
const ownRules = new Set([
  'subject',
  'counted-noun',
  'coordinated-subjects',
  'dealt-to-topics',
  'shared-object',
])
const file = fileURLToPath(new URL('../pipeline/indicators/evidence.csv', import.meta.url))

if (isMainThread) await main(process.argv.slice(2))
else parentPort.postMessage(await countsIn(workerData.files))

async function main(folders) {
  if (folders.length === 0) {
    console.error('usage: npm run evidence -- FOLDER [FOLDER ...]')
    process.exitCode = 2
    return
  }
  const files = distinct(folders.flatMap((folder) => reportsIn(folder).map((path) => ({ folder, path }))))
  const jobs = availableParallelism()
  const parts = Array.from({ length: jobs }, (_, job) => files.filter((_, at) => at % jobs === job))
  const names = merged(await Promise.all(parts.map(working)))
  const rows = [...names]
    .filter(([name, { places, times }]) => isWorthKeeping(name, places.size, times))
    .map(([name, { times, opening }]) => [name, times, opening].join(','))
    .sort((a, b) => (a < b ? -1 : 1))
  writeFileSync(file, `name,times,opening\n${rows.join('\n')}\n`)
  console.error(
    `${files.length} reports, ${names.size} names, ${rows.length} kept: ${relative(process.cwd(), file)}`,
  )
}

function isWorthKeeping(name, places, times) {
  return places >= fewestPlaces && times >= fewestTimes && name.length <= 20 && !/[,"\n、，。；]/u.test(name)
}

function working(files) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { files } })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

async function countsIn(files) {
  const names = new Map()
  for (const { folder, path } of files) {
    const place = path.split('/').slice(0, -1).join('/')
    const { report, observations } = await extract({
      name: relative(folder, path),
      content: readFileSync(path),
    }).catch(() => ({ report: null, observations: [] }))
    if (report === null) continue
    for (const one of report.observations) {
      const { indicator, rules } = one
      const mention = report.mentions[one.mention]
      const passage = report.passages[mention.passage]
      if (indicator === null || passage.kind !== 'sentence' || !rules.some((rule) => ownRules.has(rule)))
        continue
      const before = passage.view.text.slice(passage.mark, mention.from)
      const known = names.get(indicator) ?? { places: new Set(), times: 0, opening: 0 }
      known.places.add(place)
      known.times++
      if (opens(before)) known.opening++
      names.set(indicator, known)
    }
  }
  return names
}

/** Nothing but a time stands between the sentence's beginning and the clause: `2020年，全市…`. */
function opens(before) {
  const clauses = before.split(/[，；：]/u)
  return (
    clauses.slice(0, -1).every((clause) => /^.{0,6}[年月度来]$/u.test(clause)) &&
    !/[\d、]/u.test(clauses.at(-1))
  )
}

function merged(parts) {
  const all = new Map()
  for (const part of parts)
    for (const [name, { places, times, opening }] of part) {
      const known = all.get(name)
      if (known === undefined) all.set(name, { places: new Set(places), times, opening })
      else {
        for (const place of places) known.places.add(place)
        known.times += times
        known.opening += opening
      }
    }
  return all
}

/** A report that lies in two folders, or was put under two names, counts once. */
function distinct(files) {
  const seen = new Set()
  return files.filter(({ path }) => {
    const hash = createHash('sha256').update(readFileSync(path)).digest('hex')
    if (seen.has(hash)) return false
    seen.add(hash)
    return true
  })
}

function reportsIn(folder) {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      if (statSync(path).isDirectory()) return reportsIn(path)
      return /\.(?:md|txt)$/u.test(name) && name !== 'README.md' ? [path] : []
    })
}
