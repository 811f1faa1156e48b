import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { defaultGold, type GoldFile, goldIn } from './gold-files.ts'
import { asJson } from './json.ts'
import { type Measured, type Measuring, measure } from './measure.ts'
import { told } from './print.ts'
import { readmes, withTable } from './readme.ts'
import { setsOf } from './summary.ts'

const usage =
  'usage: npm run accuracy -- [--examples N] [--errors] [--json] [--readme] [GOLD.jsonl|FOLDER ...]'

/** Runs the command. Returns its exit code: 0 measured, 1 gold that cannot be read or no longer fits, 2 wrong usage. */
export async function accuracy(args: readonly string[], program: Measuring): Promise<number> {
  const asked = understood(args)
  if (asked === null) return wrong(usage)
  const absent = asked.paths.find((path) => !existsSync(path))
  if (absent !== undefined) return wrong(`${absent}: no such file or folder`)
  try {
    const files = goldFor(asked.paths, program.root)
    const skipped = files.filter(({ report }) => report === null)
    for (const file of skipped) console.error(`skipped ${file.name}: its report is not here`)
    const measured = await measure(files, program)
    if (measured.length === 0) return wrong('no gold whose report is here')
    if (asked.readme) return writeReadmes(measured, program.root)
    const names = skipped.map(({ name }) => name)
    console.log(asked.json ? asJson(measured, names) : told(measured, asked).join('\n'))
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}

interface Asked {
  readonly paths: readonly string[]
  readonly examples: number
  readonly errors: boolean
  readonly json: boolean
  readonly readme: boolean
}

/** Null where the arguments are none of ours. The readme tells of all gold that comes by default, never of a part. */
function understood(args: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        examples: { type: 'string', default: '3' },
        errors: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        readme: { type: 'boolean', default: false },
      },
    })
    const examples = Number(values.examples)
    if (!Number.isInteger(examples) || examples < 0) return null
    if (values.readme && positionals.length > 0) return null
    return { ...values, examples, paths: positionals }
  } catch {
    return null
  }
}

function goldFor(paths: readonly string[], root: string): readonly GoldFile[] {
  return paths.length === 0 ? defaultGold(root) : paths.flatMap((path) => goldIn(path, root))
}

/** A table of half of the gold would tell something else. */
function writeReadmes(measured: readonly Measured[], root: string): number {
  const sets = setsOf(measured)
  if (!sets.some(({ set }) => set === 'development'))
    return wrong('the readme tells of the shared gold, which is not here')
  for (const { path, words } of readmes) {
    const file = join(root, path)
    writeFileSync(file, withTable(readFileSync(file, 'utf8'), sets, words))
    console.log(`${path} is written`)
  }
  return 0
}

function wrong(reason: string): number {
  console.error(reason)
  return 2
}
