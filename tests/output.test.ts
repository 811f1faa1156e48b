import { createColors } from 'picocolors'
import { expect, it } from 'vitest'
import { checkCommand } from '../pipeline/cli/check-command.ts'

it('output/ is what input/ gives (npm start makes it anew)', async () => {
  const lines: string[] = []
  const colors = createColors(false)
  const code = await checkCommand(
    { out: 'output' },
    {
      print: (text) => lines.push(text),
      say: (line) => lines.push(line),
      progress: () => {},
      colors,
      printColors: colors,
      columns: 120,
    },
  )
  expect(code, lines.join('\n')).toBe(0)
}, 60_000)
