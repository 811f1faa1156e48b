import { commands } from '../../pipeline/cli/commands/index.ts'
import { terminalIn } from '../../pipeline/cli/terminal/terminal.ts'
import type { Language } from '../../pipeline/language/language.ts'
import { recorded } from '../command.ts'

const titles = {
  en: ['# The command line', '[中文](commands.zh-CN.md)', 'What `gongbao --help` says of each command.'],
  zh: ['# 命令行', '[English](commands.md)', '各命令 `gongbao --help` 的内容。'],
}

/** Every command's help, as a terminal of 80 columns shows it. */
export function commandDocs(language: Language): string {
  const { streams } = recorded()
  const program = commands(terminalIn(language, streams), () => {})
  const own = program.commands.filter((command) => command.name() !== 'help')
  const sections = [program, ...own].map((command) => {
    const help: string[] = []
    command.configureOutput({ writeOut: (text) => help.push(text) }).outputHelp()
    const name = command === program ? 'gongbao' : `gongbao ${command.name()}`
    return `## \`${name}\`\n\n\`\`\`\n${help.join('').trim()}\n\`\`\`\n`
  })
  return [titles[language].join('\n\n'), ...sections].join('\n\n')
}
