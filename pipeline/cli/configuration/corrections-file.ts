import { readFileSync } from 'node:fs'
import { type Correction, faultsOf } from '../../corrections/index.ts'
import { reasonOf } from '../../language/reason.ts'
import { sentence } from '../../language/sentence.ts'
import { UsageError } from '../terminal/usage-error.ts'

/** How many faults of a file are named before the rest is only counted. */
const shown = 5

/** The corrections of a user's file, in its order. Throws a UsageError that names every entry with a fault, and the remedy. */
export function correctionsIn(path: string): readonly Correction[] {
  const content = parsed(path)
  const faults = faultsOf(content)
  if (faults.length === 0) return content as readonly Correction[] // by its schema
  const more = faults.length > shown ? [sentence`and ${faults.length - shown} more`] : []
  throw new UsageError([sentence`${path} cannot be used:`, ...faults.slice(0, shown), ...more].join('\n'))
}

function parsed(path: string): unknown {
  const text = textOf(path)
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new UsageError(sentence`${path} is no JSON: ${reasonOf(error)}. Mend it.`)
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new UsageError(
      sentence`${path}: cannot be read. --corrections takes a JSON file with a list of corrections.`,
    )
  }
}
