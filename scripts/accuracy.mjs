// How right the build is, against every gold file it is given.
//   npm run accuracy -- [--examples N] [--errors] [--json] [--readme] [GOLD.jsonl|FOLDER ...]
// Node 20 reads no TypeScript: the scorer is bundled in memory; it measures what `npm run build` made.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { extract } from '../dist/index.js'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))

const { outputFiles } = await build({
  entryPoints: [at('accuracy/command.ts')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  charset: 'utf8',
  logLevel: 'warning',
  write: false,
})
const program = Buffer.from(outputFiles[0].contents).toString('base64')
const { accuracy } = await import(`data:text/javascript;base64,${program}`)
process.exitCode = await accuracy(process.argv.slice(2), { extract, root: at('..') })
