import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { sentence } from '../../language/sentence.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { readConfig, usualConfig } from './config-file.ts'

/** A command's options as commander gives them, with the file that may say the rest. */
type Own<Flags> = Flags & { readonly config?: string }

/** What is to be done, whoever said it. */
interface Configured<Flags> {
  /** What the configuration names; the command may be given others. */
  readonly inputs: readonly string[]
  readonly flags: Flags
}

/**
 * The command line wins, then the configuration, then what is usual.
 *
 * @param taken what the command takes from a configuration; the rest is for other commands
 */
export function configured<Flags extends object>(
  own: Own<Flags>,
  command: Command,
  taken: readonly (keyof Flags & string)[],
): Configured<Flags> {
  const { config, ...flags } = own
  const path = config ?? (existsSync(usualConfig) ? usualConfig : null)
  const found = path === null ? { flags: {} } : readConfig(path)
  const isSaid = ([name]: Entry) => command.getOptionValueSource(name) === 'cli'
  const isTaken = ([name]: Entry) => taken.some((one) => one === name)
  return {
    inputs: found.inputs ?? [],
    flags: {
      ...(flags as unknown as Flags), // `config` is the only one that is no flag
      ...Object.fromEntries(Object.entries(found.flags).filter(isTaken)),
      ...Object.fromEntries(Object.entries(flags).filter(isSaid)),
    },
  }
}

type Entry = readonly [string, unknown]

/** The inputs given, else those configured. */
export function inputsOf(given: readonly string[], configured: readonly string[]): readonly string[] {
  const inputs = given.length > 0 ? given : configured
  if (inputs.length > 0) return inputs
  throw new UsageError(
    sentence`extract: nothing to read. Give files or folders, or name them in ${usualConfig} (gongbao init).`,
  )
}
