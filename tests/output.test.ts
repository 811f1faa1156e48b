import { expect, it } from 'vitest'
import { checkCommand } from '../pipeline/cli/commands/check.ts'
import { terminalIn } from '../pipeline/cli/terminal/terminal.ts'
import { recorded } from './command.ts'

it('output/ is what input/ gives (npm start makes it anew)', async () => {
  const { streams, out, err } = recorded()
  const code = await checkCommand({ out: 'output' }, terminalIn('en', streams))
  expect(code, out() + err()).toBe(0)
}, 60_000)
