import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { defaultGold, goldIn } from '../accuracy/gold-files.ts'
import { tablesOf, withTables } from './documented.ts'
import { labelledRows, type Program } from './labelled.ts'
import { leftOut, tested } from './left-out.ts'
import { madeModel } from './made-model.ts'

const usage = 'usage: npm run fit-confidence -- [--dry] [GOLD.jsonl|FOLDER ...]'

/** Chosen with whole reports left out; what they are exactly hardly matters. */
const penalty = 5
const fewest = 10

/**
 * Fits the model of confidence on the shared gold, the project's own and what is named besides, and writes it, and its measured
 * calibration into the documentation. `--dry` only prints. Returns its exit code: 0 fitted, 1 gold that cannot be read, 2 wrong usage.
 */
export async function fitConfidence(args: readonly string[], program: Program): Promise<number> {
  const asked = understood(args)
  if (asked === null) {
    console.error(usage)
    return 2
  }
  try {
    const { root, isLowering, confidenceOf } = program
    const files = [...defaultGold(root), ...asked.paths.flatMap((path) => goldIn(path, root))]
    for (const { name } of files.filter(({ report }) => report === null))
      console.error(`skipped ${name}: its report is not here`)
    const rows = await labelledRows(files, program)
    const fitting = { penalty, fewest, isLowering }
    const judgements = leftOut(rows, fitting)
    const tables = tablesOf(tested(judgements, confidenceOf))
    console.log(tables)
    if (asked.dry) return 0
    write(
      join(root, 'pipeline/confidence/model.json'),
      `${JSON.stringify(madeModel(rows, judgements, fitting), null, 2)}\n`,
    )
    const page = join(root, 'docs/confidence.md')
    write(page, withTables(readFileSync(page, 'utf8'), tables))
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}

function understood(
  args: readonly string[],
): { readonly dry: boolean; readonly paths: readonly string[] } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { dry: { type: 'boolean', default: false } },
    })
    return { ...values, paths: positionals }
  } catch {
    return null
  }
}

function write(file: string, text: string): void {
  writeFileSync(file, text)
  console.error(`${file} is written`)
}
