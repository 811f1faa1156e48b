import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { timeRules } from '../pipeline/discourse/time/rules.ts'
import { slow } from './slow.ts'

/** The rooms of the house in the order in which a report walks through them. A room uses only those before it. */
const rooms = [
  'language',
  'lexicon',
  'core',
  'indicators',
  'read',
  'segment',
  'tokens',
  'syntax',
  'mentions',
  'discourse',
  'tables',
  'binding',
  'confidence',
  'datasets',
  'series',
  'checks',
  'corrections',
  'review',
  'run.ts',
  'index.ts',
  'cli',
] as const

const pipeline = fileURLToPath(new URL('../pipeline', import.meta.url))

describe('a room uses only what stands before it', () => {
  for (const room of readdirSync(pipeline))
    test(room, () => {
      expect(rooms).toContain(room)
      expect(usesOf(room).filter((used) => placeOf(used) > placeOf(room))).toEqual([])
    })
})

function placeOf(room: string): number {
  return rooms.findIndex((one) => one === room)
}

/** The other rooms that the files of a room import from, types included. */
function usesOf(room: string): readonly string[] {
  const files = sourcesIn(join(pipeline, room))
  const used = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']*)'/gu)].map(([, path = '']) =>
      relative(pipeline, resolve(dirname(file), path)),
    ),
  )
  return [...new Set(used.map((path) => path.split('/')[0] ?? ''))].filter((one) => one !== room).sort()
}

function sourcesIn(path: string): readonly string[] {
  if (path.endsWith('.ts')) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(path, name))
}

/** What makes a test slow: it builds, starts a program or a browser, or reads what lies beside the repository. */
const slowWork =
  /\bgongbao\(|\bbuild\(\)|\bspawn(?:Sync)?\(|playwright|\/review-page\.ts|\/reports\.ts|\.\.\/shared/u

test('tests/slow.ts names the tests that npm run test:fast leaves out, all of which there are', () => {
  const tests = fileURLToPath(new URL('.', import.meta.url))
  const own = 'house.test.ts' // which has the pattern
  const files = readdirSync(tests).filter((file) => file.endsWith('.test.ts') && file !== own)
  const heavy = files.filter((file) => slowWork.test(readFileSync(join(tests, file), 'utf8')))
  expect(heavy.filter((file) => !(`tests/${file}` in slow))).toEqual([])
  expect(Object.keys(slow).filter((path) => !files.includes(path.replace('tests/', '')))).toEqual([])
})

test.each(timeRules)('the rule of time $name has its cases', ({ name }) => {
  expect(readdirSync('fixtures/observations')).toContain(`time-${name}.txt`)
})
