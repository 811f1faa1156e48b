import { type Cli, examples, section } from '../help/definition.ts'

/** Commands that make no datasets: a folder to work in, what fields mean, what a shell needs. */
export function defineSetUp(cli: Cli): void {
  defineInit(cli)
  defineFields(cli)
  defineSchema(cli)
  defineCompletion(cli)
}

function defineInit({ program, terminal, end }: Cli): void {
  const { words } = terminal
  program
    .command('init')
    .summary(words`make a folder to work in`)
    .description(
      words`Makes a folder with a configuration, a lexicon for rows of your own, and a CI workflow that regenerates the datasets and posts what changes. What is there already stays as it is.`,
    )
    .argument('[folder]', words`where`, '.')
    .addHelpText(
      'after',
      section(words`Files:`, [
        ['gongbao.json', words`what gongbao extract reads and writes`],
        ['input/', words`for reports, in folders by region`],
        ['lexicon/', words`rows of your own, with one as an example`],
        ['.github/workflows/gongbao.yml', words`the CI workflow`],
      ]),
    )
    .addHelpText(
      'after',
      examples(words, [['gongbao init counties && cd counties && gongbao extract', words`begin at once`]]),
    )
    .action(async (folder) => {
      const { initCommand } = await import('../init-command.ts')
      end(initCommand(folder, terminal))
    })
}

function defineFields({ program, terminal }: Cli): void {
  const { words } = terminal
  program
    .command('fields')
    .summary(words`say what the fields of the datasets mean`)
    .description(
      words`Says what each field of a dataset means, with an example; --lang says in which language.`,
    )
    .argument('[dataset]', words`documents, mentions, observations …; all where none is named`)
    .action(async (name) => {
      const { fieldsCommand } = await import('../fields-command.ts')
      fieldsCommand(name, terminal)
    })
}

function defineSchema({ program, terminal }: Cli): void {
  const { words } = terminal
  program
    .command('schema')
    .summary(words`print a JSON Schema`)
    .description(
      words`Prints the JSON Schema of a dataset, of a file that gongbao takes (meta, config, corrections, lexicon/units …) or of what --json prints (summary).`,
    )
    .argument('<name>', words`observations, config, lexicon/units …`)
    .action(async (name) => {
      const { schemaCommand } = await import('../schema-command.ts')
      schemaCommand(name, terminal)
    })
}

function defineCompletion({ program, terminal, end }: Cli): void {
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
    .action(async (shell) => {
      const { completionCommand } = await import('../completion-command.ts')
      end(completionCommand(shell, program, terminal))
    })
}
