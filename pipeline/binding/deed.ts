import { compiled, type Lexicon } from '../lexicon/index.ts'
import { endsAs } from '../syntax/affixes.ts'
import { isListJoint } from '../syntax/coordinators.ts'
import { isParticle } from '../syntax/function-words.ts'
import { leadingWords } from '../syntax/roles.ts'
import { textOf, type Word } from '../syntax/words.ts'

/** A noun and what is said that it did; the deed is empty where nothing is. */
export interface Doing {
  readonly noun: readonly Word[]
  readonly deed: string
}

/** How many words a deed has that no known word opens: `就业培训` names what was done, and an object (`取消40%的行政审批事项`) seldom does anything. */
const shortest = 2
const shortestOfObject = 3
/** The longest deed that still makes a name. */
const longest = 18

const predicateWords = compiled(
  (lexicon: Lexicon): ReadonlySet<string> => new Set(lexicon.predicates.map((row) => row.word)),
)

/** What `words` say; `isObject` where a verb stands before them. `行政村建立了就业服务站` → `行政村`, `建立就业服务站`. */
export function deedIn(glued: readonly Word[], lexicon: Lexicon, isObject = false): Doing {
  const words = glued.flatMap((word, at) => (glued[at + 1]?.text === '了' ? verbAtEnd(word) : [word]))
  const at = deedAt(words, isObject ? shortestOfObject : shortest, lexicon)
  if (at < 0) return { noun: words, deed: '' }
  const noun = words.slice(0, at)
  const said = words.slice(at)
  const from = said.findIndex((word) => !saysNothing(word, lexicon))
  const deed = textOf(said.slice(Math.max(0, from)).filter((word) => word.text !== '了'))
  return { noun, deed: deed.length > longest ? '' : deed }
}

/** Where the deed begins: at a word that is known to, else at the first verb behind a noun. */
function deedAt(words: readonly Word[], least: number, lexicon: Lexicon): number {
  const predicates = predicateWords(lexicon)
  const known = words.findIndex(
    (word, at) => at > 0 && predicates.has(word.text) && (word.tag !== 'vn' || words[at + 1]?.tag === 'v'), // `投入资金`
  )
  const verb = words.findIndex(
    (word, at) => at > 0 && opensDeed(word) && isThing(words[at - 1]) && !isListJoint(words[at + 1], lexicon), // `行政审批和服务事项`
  )
  if (known > 0 && (verb < 0 || known <= verb || isTask(words.slice(verb, known), lexicon))) return known
  const rest = words.slice(verb)
  return verb < 0 || rest.length < least || isTask(rest, lexicon) ? -1 : verb // `就业培训` names what was done
}

/** `村通了`: jieba knows neither word, but 了 follows a verb. */
function verbAtEnd(word: Word): readonly Word[] {
  if (word.tag !== 'x' || word.text.length < 2) return [word]
  return [
    { ...word, text: word.text.slice(0, -1), tag: 'n' },
    { ...word, text: word.text.slice(-1), tag: 'v' },
  ]
}

function opensDeed({ kind, tag }: Word): boolean {
  return kind === 'word' && /^(?:v|p|d|ad|vd)$/u.test(tag)
}

function isThing(word: Word | undefined): boolean {
  return word?.kind === 'name' || /^(?:n|j|zg|x|l)/u.test(word?.tag ?? '') || word?.text === '）'
}

/** `整治任务`: a noun made of a verb. */
function isTask(words: readonly Word[], lexicon: Lexicon): boolean {
  return words.length > 1 && words.length < 4 && endsAs(textOf(words), 'plan', lexicon)
}

/** `已`, `均`: how or when it was done. */
function saysNothing(word: Word, lexicon: Lexicon): boolean {
  return isParticle(word, 'each', lexicon) || (word.tag === 'd' && leadingWords(lexicon).has(word.text))
}
