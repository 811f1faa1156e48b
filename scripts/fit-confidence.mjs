// Fits the model of confidence (pipeline/confidence/model.json) on annotated reports, each left out in turn for testing.
//   npm run fit-confidence -- [--dry] [GOLD.jsonl|FOLDER ...]
// Node 20 reads no TypeScript: the script is bundled in memory; features are those of the build.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { evidenceIn } from '../dist/confidence/evidence.js'
import { isLowering } from '../dist/confidence/features.js'
import { confidenceOf } from '../dist/confidence/model.js'
import { traitsOf } from '../dist/confidence/traits.js'
import { createTagger, extract, loadLexicon } from '../dist/index.js'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))

const { outputFiles } = await build({
  entryPoints: [at('confidence/command.ts')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  charset: 'utf8',
  logLevel: 'warning',
  write: false,
})
const bundled = Buffer.from(outputFiles[0].contents).toString('base64')
const { fitConfidence } = await import(`data:text/javascript;base64,${bundled}`)
const lexicon = loadLexicon()
const context = { lexicon, tag: createTagger(lexicon) }
process.exitCode = await fitConfidence(process.argv.slice(2), {
  extract,
  root: at('..'),
  traitsIn: (report) => evidenceIn(report, context).map(traitsOf),
  isLowering,
  confidenceOf,
})
