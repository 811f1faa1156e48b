import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { sentence } from '../language/sentence.ts'
import { readConfig, usualConfig } from './config.ts'
import type { ExtractFlags } from './extract-command.ts'
import { UsageError } from './usage-error.ts'

/** What is to be done, whoever said it: the command line wins, then the configuration, then what is usual. */
export function configured(
  given: readonly string[],
  own: ExtractFlags & { readonly config?: string },
  command: Command,
): { readonly inputs: readonly string[]; readonly flags: ExtractFlags } {
  const { config, ...flags } = own
  const path = config ?? (given.length === 0 && existsSync(usualConfig) ? usualConfig : null)
  const found = path === null ? { flags: {} } : readConfig(path)
  const inputs = given.length > 0 ? given : (found.inputs ?? [])
  if (inputs.length === 0)
    throw new UsageError(
      sentence`extract: nothing to read. Give files or folders, or name them in ${usualConfig} (gongbao init).`,
    )
  const said = Object.entries(flags).filter(([name]) => command.getOptionValueSource(name) === 'cli')
  return { inputs, flags: { ...flags, ...found.flags, ...Object.fromEntries(said) } }
}
