import type { Command } from 'commander'
import { sentence } from '../language/sentence.ts'
import type { Terminal } from './terminal/terminal.ts'
import { UsageError } from './terminal/usage-error.ts'

/** What there is to complete: the commands, and the options of each. */
interface Words {
  readonly commands: readonly string[]
  readonly options: ReadonlyMap<string, readonly string[]>
}

const shells: Readonly<Record<string, (words: Words) => string>> = { bash, zsh, fish }

/** Prints what a shell needs to complete commands and options: `source <(gongbao completion bash)`. */
export function completionCommand(shell: string, program: Command, { print }: Terminal): number {
  const script = shells[shell]
  if (script === undefined)
    throw new UsageError(sentence`completion ${shell}: give one of ${Object.keys(shells).join(', ')}.`)
  print(script(wordsOf(program)))
  return 0
}

function wordsOf(program: Command): Words {
  const commands = program.commands.filter((command) => command.name() !== 'help')
  return {
    commands: commands.map((command) => command.name()),
    options: new Map(
      commands.map((command) => [
        command.name(),
        [...command.options.flatMap(({ long }) => long ?? []), '--help'],
      ]),
    ),
  }
}

function bash({ commands, options }: Words): string {
  const cases = [...options].map(([name, own]) => `    ${name}) words="${own.join(' ')}" ;;`)
  return `_gongbao() {
  local word="\${COMP_WORDS[COMP_CWORD]}" words="${commands.join(' ')}"
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  if [[ $COMP_CWORD -eq 1 ]]; then words="${commands.join(' ')} --help --version"; fi
  if [[ "$word" == -* || $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -W "$words" -- "$word"))
  else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _gongbao gongbao
`
}

function zsh({ commands, options }: Words): string {
  const cases = [...options].map(([name, own]) => `    ${name}) compadd -- ${own.join(' ')} ;;`)
  return `#compdef gongbao
_gongbao() {
  if (( CURRENT == 2 )); then compadd -- ${commands.join(' ')} --help --version; return; fi
  if [[ "$words[CURRENT]" != -* ]]; then _files; return; fi
  case "$words[2]" in
${cases.join('\n')}
  esac
}
compdef _gongbao gongbao
`
}

function fish({ commands, options }: Words): string {
  const lines = [
    `complete -c gongbao -n __fish_use_subcommand -f -a "${commands.join(' ')}"`,
    ...[...options].flatMap(([name, own]) =>
      own.map(
        (option) =>
          `complete -c gongbao -n "__fish_seen_subcommand_from ${name}" -l ${option.slice('--'.length)}`,
      ),
    ),
  ]
  return `${lines.join('\n')}\n`
}
