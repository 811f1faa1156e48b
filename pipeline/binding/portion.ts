import { onlyTopic, type Scope, said, topics } from '../discourse/scopes.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { endsAs } from '../syntax/affixes.ts'
import { figureJoints, isListJoint } from '../syntax/coordinators.ts'
import type { Figure } from '../syntax/figures/figure.ts'
import { isParticle } from '../syntax/function-words.ts'
import { nameOf } from '../syntax/name.ts'
import type { Reading } from '../syntax/reading.ts'
import { isRelational } from '../syntax/relational-nouns.ts'
import { emptyVerbs, leadingWords, trendsByWord } from '../syntax/roles.ts'
import { readShare } from '../syntax/share.ts'
import { cleaned } from '../syntax/trim.ts'
import { textOf, type Word } from '../syntax/words.ts'
import { isFraction } from '../tokens/unit-kinds.ts'
import type { Naming } from './candidates/candidate.ts'
import { deedIn } from './deed.ts'
import { isRated } from './rated.ts'

/** A part of things: of which it is one, and what it did or what was done with it. */
export interface Portion {
  readonly whole: string
  readonly named: Naming
}

/**
 * `88%的行政村建立了服务站` is a share of the villages, named by what they did; `园区贡献了40%的税收` a share of the taxes, named by
 * who gave them. Null where the rate is one of something by its own name: `以10%的速度`.
 */
export function portionOf(
  figure: Figure,
  next: Figure | undefined,
  scope: Scope,
  reading: Reading,
): Portion | null {
  if (!tellsPart(figure, reading.lexicon)) return null
  const { noun, deed } = partIn(figure, next, reading)
  const bare = textOf(noun)
  const grows = trendsByWord(reading.lexicon).has(deed) // `7%的中高速增长`
  if (noun.length === 0 || grows || isRated(noun, reading.lexicon)) return null
  const whole = isRelational(bare, reading.lexicon) ? ownerIn(figure, reading) + bare : bare
  if (deed !== '') return doing(whole, deed, scope)
  const made = madeOf(figure, whole, scope, reading)
  return made === null ? null : { whole, named: made }
}

/** A rate that 的 ties to a noun; not one that something grew or shrank by, nor one that describes it (`覆盖率达到90%的街道`). */
function tellsPart({ mention, lead, after, headless }: Figure, lexicon: Lexicon): boolean {
  const cuts = lead.trend?.kind === 'rate' && after[0]?.text === '的' // `压缩6%的行政经费`
  if (!isFraction(mention.unit, lexicon) || lead.moved !== null || (lead.trend !== null && !cuts))
    return false
  if (lead.aspect !== null || readShare(lead.head, lexicon) !== null) return false // `占比达到50%的街道`
  const ofRate = endsAs(textOf(lead.head), 'whole-label', lexicon) && !isVerb(lead.head.at(-1))
  if (ofRate || lead.basis !== null) return false
  return after[0]?.text === '的' || (headless && !lead.copula && /^(?:n|zg)/u.test(after[0]?.tag ?? ''))
}

/** `建成区5%的面积`: whose area. */
function ownerIn({ before }: Figure, reading: Reading): string {
  const owner = cleaned(before, reading)
  return owner.some(isVerb) ? '' : (nameOf(owner, reading.lexicon) ?? '')
}

interface Part {
  readonly noun: readonly Word[]
  readonly deed: string
}

/** What the figure is a part of, and what that part did; `85%的公交车和90%的出租车已使用清洁能源` says it behind the last. */
function partIn({ before, after }: Figure, next: Figure | undefined, { lexicon }: Reading): Part {
  const words = after[0]?.text === '的' ? after.slice(1) : after
  const joins = figureJoints(lexicon).has(words.at(-1)?.text ?? '')
  if (next !== undefined && !joins) return { noun: [], deed: '' } // another figure tells the deed: `的村收入超过50万元`
  const verb = before.at(-1)
  const isObject = /^v/u.test(verb?.tag ?? '') && !isEmpty(verb, lexicon)
  const own = deedIn(joins ? words.slice(0, -1) : words, lexicon, isObject)
  if (own.deed !== '' || next === undefined) return own
  const shared = next.after[0]?.text === '的' ? deedIn(next.after.slice(1), lexicon).deed : ''
  return { noun: own.noun, deed: shared }
}

function doing(whole: string, deed: string, scope: Scope): Portion {
  const name = whole + deed
  const entities = [said(scope, 'agent')]
  return { whole, named: { names: [name], entities, own: true, verb: '', rule: 'part-doing' } }
}

/** `园区贡献了`, `覆盖` before the figure: who or what was done, with what it was done to; null where no verb stands there. */
function madeOf({ before }: Figure, whole: string, scope: Scope, reading: Reading): Naming | null {
  const { lexicon } = reading
  const listed = isListJoint(before.at(-1), lexicon)
  const at = before.findLastIndex((word) => isVerb(word) && !isEmpty(word, lexicon)) // `覆盖所有街道和70%的乡镇`
  if (listed && at < 0) return { ...made(said(scope, 'verb') ?? '', whole, scope), rule: 'part-listed' }
  const words = listed ? before.slice(0, at + 1) : withoutComplement(before, reading)
  const verb = words.at(-1)
  const isPair = isListJoint(words.at(-2), lexicon) && verb?.tag === 'vn' // `取消和调整`
  if (verb === undefined || !(isPair || isDeed(verb, before[words.length], lexicon))) return null
  if (isEmpty(verb, lexicon) && !isParticle(verb, 'possession', lexicon))
    return endsAs(whole, 'work', lexicon) || endsAs(whole, 'plan', lexicon) ? made('', whole, scope) : null
  const deed = isPair ? words.slice(-3) : [verb]
  const giver = nameOf(cleaned(withoutPhrases(words.slice(0, -deed.length), lexicon), reading), lexicon)
  const reach = before[words.length]?.text === '到' ? '到' : ''
  const reaches = reach !== '' || isParticle(verb, 'extent', lexicon) // `农家店260个，覆盖60%的村`
  return made((giver ?? (reaches ? onlyTopic(scope) : '')) + textOf(deed) + reach, whole, scope)
}

function made(verb: string, whole: string, scope: Scope): Naming {
  return { names: [verb + whole], entities: [null], own: true, topic: topics(scope), verb, rule: 'part-made' }
}

/** `承担着东北地区` → `承担`: what completes the verb, and where. */
function withoutComplement(words: readonly Word[], { regions, lexicon }: Reading): readonly Word[] {
  const completes = (word: Word) =>
    /^(?:ns|f|s|u\w)$/u.test(word.tag) ||
    isParticle(word, 'complement', lexicon) ||
    leadingWords(lexicon).has(word.text) ||
    regions.has(word.text) ||
    (!isVerb(word) && endsAs(word.text, 'place', lexicon))
  return words.slice(0, words.findLastIndex((word) => !completes(word)) + 1)
}

/** `园区为全市` → `园区`: whom it was done for is no part of the name. */
function withoutPhrases(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
  const at = words.findIndex(
    (word, nth) => nth > 0 && isParticle(word, 'toward', lexicon) && word.tag === 'p',
  )
  return at < 0 ? words : words.slice(0, at)
}

/** `贡献了`: what 了 follows is a verb, whatever jieba takes it for. */
function isDeed(word: Word, next: Word | undefined, lexicon: Lexicon): boolean {
  return isVerb(word) || next?.text === '了' || isParticle(word, 'contribution', lexicon)
}

function isEmpty(word: Word | undefined, lexicon: Lexicon): boolean {
  return emptyVerbs(lexicon).has(word?.text ?? '')
}

function isVerb(word: Word | undefined): boolean {
  return word?.kind === 'word' && /^v(?!n)/u.test(word.tag)
}
