// Fits the model of confidence (pipeline/confidence/model.json) on annotated reports, each left out in turn for testing.
//   npm run fit-confidence -- [--dry] [GOLD.jsonl|FOLDER ...]
// Features are those of the build.
import { fileURLToPath } from 'node:url'
import { evidenceIn } from '../dist/confidence/evidence.js'
import { isLowering } from '../dist/confidence/features.js'
import { confidenceOf } from '../dist/confidence/model.js'
import { traitsOf } from '../dist/confidence/traits.js'
import { createTagger, extract, loadLexicon } from '../dist/index.js'
import { bundled } from './bundled.mjs'

const { fitConfidence } = await bundled('confidence/command.ts')
const lexicon = loadLexicon()
const context = { lexicon, tag: createTagger(lexicon) }
process.exitCode = await fitConfidence(process.argv.slice(2), {
  extract,
  root: fileURLToPath(new URL('..', import.meta.url)),
  traitsIn: (report) => evidenceIn(report, context).map(traitsOf),
  isLowering,
  confidenceOf,
})
