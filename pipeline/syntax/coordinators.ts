import { compiled, type Lexicon } from '../lexicon/index.ts'
import { particles } from './function-words.ts'
import type { Word } from './words.ts'

/** What joins the items of a list: `、`, `和`. */
export const listJoints = compiled(
  (lexicon: Lexicon): ReadonlySet<string> => new Set(['、', ...particles(lexicon, 'and')]),
)

/** What parts the names that stand for several figures: also `/` and `或`. */
export const itemJoints = compiled(
  (lexicon: Lexicon): ReadonlySet<string> =>
    new Set([...listJoints(lexicon), '，', '/', ...particles(lexicon, 'or')]),
)

const marks = '、，-—~∶:：︰'

/** What may stand between two figures of one group: `5万吨、18万吨`, `12.4:46.1`, `3亿至5亿`. */
export const figureJoints = compiled(
  (lexicon: Lexicon): ReadonlySet<string> =>
    new Set([
      ...marks,
      ...(['and', 'or', 'range'] as const).flatMap((role) => [...particles(lexicon, role)]),
    ]),
)

/** Whether a word joins the items of a list. */
export function isListJoint(word: Word | undefined, lexicon: Lexicon): boolean {
  return word !== undefined && listJoints(lexicon).has(word.text)
}
