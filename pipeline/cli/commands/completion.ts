import type { Command } from 'commander'
import { sentence } from '../../language/sentence.ts'
import { type Cli, examples } from '../help/definition.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { UsageError } from '../terminal/usage-error.ts'

export function defineCompletion({ program, terminal, end }: Cli): void {
  const { words } = terminal
  program
    .command('completion')
    .summary(words`print what a shell needs to complete commands and options`)
    .description(words`Prints a script that makes a shell complete commands, options and files.`)
    .argument('<shell>', words`bash, zsh or fish`)
    .addHelpText(
      'after',
      examples(words, [
        ['source <(gongbao completion bash)', words`in ~/.bashrc`],
        ['gongbao completion zsh > ~/.zfunc/_gongbao', words`in a folder of $fpath`],
        ['gongbao completion fish > ~/.config/fish/completions/gongbao.fish', words`for fish`],
      ]),
    )
    .action((shell) => end(completionCommand(shell, program, terminal)))
}

/** What there is to complete: the commands, and the options of each. */
interface Completions {
  readonly commands: readonly string[]
  readonly options: ReadonlyMap<string, readonly string[]>
}

const shells: Readonly<Record<string, (completions: Completions) => string>> = { bash, zsh, fish }

/** Prints what a shell needs to complete commands and options: `source <(gongbao completion bash)`. */
function completionCommand(shell: string, program: Command, { print }: Terminal): number {
  const script = shells[shell]
  if (script === undefined)
    throw new UsageError(sentence`completion ${shell}: give one of ${Object.keys(shells).join(', ')}.`)
  print(script(completionsOf(program)))
  return 0
}

function completionsOf(program: Command): Completions {
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

function bash({ commands, options }: Completions): string {
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

function zsh({ commands, options }: Completions): string {
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

function fish({ commands, options }: Completions): string {
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
