// How right the build is, against every gold file it is given.
//   npm run accuracy -- [--examples N] [--errors] [--json] [--readme] [GOLD.jsonl|FOLDER ...]
// It measures what `npm run build` made.
import { fileURLToPath } from 'node:url'
import { extract } from '../dist/index.js'
import { bundled } from './bundled.mjs'

const { accuracy } = await bundled('accuracy/command.ts')
const root = fileURLToPath(new URL('..', import.meta.url))
process.exitCode = await accuracy(process.argv.slice(2), { extract, root })
