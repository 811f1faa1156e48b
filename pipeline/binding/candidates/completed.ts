import { levelsTold } from '../../discourse/log.ts'
import { found, isNear, onlyTopic, said, topics } from '../../discourse/scopes.ts'
import { isIndicatorName } from '../../indicators/code.ts'
import { otherSide } from '../../indicators/pairs.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import { endsAs, withoutBeginning, withoutEnd } from '../../syntax/affixes.ts'
import { isParticle } from '../../syntax/function-words.ts'
import { isRelational, withoutRelation } from '../../syntax/relational-nouns.ts'
import { countFirst } from '../../syntax/strip-suffix.ts'
import { isBareAction, leadingVerb } from '../../syntax/verbs.ts'
import type { Word } from '../../syntax/words.ts'
import { fits } from './antecedent.ts'
import type { Subject } from './candidate.ts'
import { partOfMerged } from './part-of-merged.ts'

/**
 * A name with what it takes from before. `农村` after `城镇居民恩格尔系数` is the other side of it; `总投资` alone does not
 * make sense beside a region: it takes the subject before it; a listed object takes its verb.
 */
export function completed(name: string, subject: Subject): string {
  const { rest, scope, reading } = subject
  const { lexicon } = reading
  if (countFirst(subject.subject, reading.regions) > 0) return name // `全市税收` is of all
  if (isPerHead(rest, lexicon)) return dividing(name, subject)
  const possessor = said(scope, 'possessor')
  if (possessor !== null && isKept(name, lexicon)) return possessor + name
  const part = partOfMerged(name, subject)
  if (part !== null) return part
  const side = otherSide(topics(scope)[0] ?? '', name, lexicon)
  if (side !== null) return side
  if (isIndicatorName(name, lexicon)) return name
  const owned = ofIndexed(name, subject)
  if (owned !== null) return owned
  const verb = said(scope, 'verb') ?? ''
  const owner = ownerOf(name, subject)
  const isPlace = (text: string) => endsAs(text, 'place', lexicon)
  const listedDeed = said(scope, 'listed') === true && verb !== '' && owner?.startsWith(verb) === true
  if (owner !== null && rest.length === 1 && isPlace(name) && !listedDeed)
    return isPlace(owner) || isCountedAnew(subject) ? name : name + owner
  const total = owner === null ? null : totalOf(owner, name, lexicon)
  if (total !== null) return total
  if (owner !== null && isRelational(name, lexicon))
    return isPart(name, owner, subject) ? name : withoutRelation(owner, lexicon) + name
  if (
    owner !== null &&
    isBareAction(rest, lexicon) &&
    !isCompound(rest) &&
    fits(withoutRelation(owner, lexicon), subject.figure, lexicon)
  )
    return ofObject(withoutVerb(withoutRelation(owner, lexicon), verb), name, lexicon)
  if (said(scope, 'listed') !== true || leadingVerb(rest) !== '' || isCompound(rest) || isOfAll(subject))
    return name
  return perHead(topics(scope).at(-1) ?? '', name) + verb + name
}

/** `国际交流取得新进展，使友好城市达11个`: counted in a unit in which nothing was told before, it is no part of it. */
function isCountedAnew({ scope, figure }: Subject): boolean {
  const { unit } = figure.mention
  return unit !== '%' && unit !== '元' && levelsTold(scope).every((told) => told.unit !== unit)
}

function isPerHead(words: readonly Word[], lexicon: Lexicon): boolean {
  return words.length === 1 && isParticle(words[0], 'per-head', lexicon)
}

/** `规模以上工业经济效益综合指数109，实现利润70亿元`: whose the index was, the measure is. Null where the topic is no index, or nobody's. */
function ofIndexed(name: string, { scope, reading: { lexicon } }: Subject): string | null {
  const topic = isNear(scope) ? onlyTopic(scope) : ''
  if (!/[率数]$/u.test(topic) || !isRelational(name, lexicon)) return null
  const parts = Array.from(topic, (_, at) => topic.slice(0, at + 1)).filter((part) => part.length > 3)
  const owner = parts.findLast((part) => endsAs(part, 'owner', lexicon) && !part.endsWith('经济'))
  return owner === undefined ? null : owner + name
}

/** `新增运营里程20公里，总里程达到574公里`: the total of what was added. Null where the name is no total of it. */
function totalOf(owner: string, name: string, lexicon: Lexicon): string | null {
  if (/^总(?:规模|数|量)$/u.test(name)) {
    const stock = withoutBeginning(owner, 'newly', lexicon)
    return stock === owner ? null : stock + name
  }
  const measure = name.startsWith('总') ? name.slice(1) : ''
  if (measure.length < 2 || !owner.endsWith(measure)) return null
  const thing = owner.slice(0, -measure.length).replace('新增', '')
  return withoutBeginning(thing, 'newly', lexicon) + name
}

/** `棚改开工20万套，建成19万套`: what was done next was done to the same thing, not to what was begun. */
function ofObject(owner: string, name: string, lexicon: Lexicon): string {
  const object = endsAs(name, 'stage', lexicon) ? withoutEnd(owner, 'stage', lexicon) : owner
  return (object === '' ? owner : object) + name
}

/** `储蓄余额300亿元，惠及5万户，人均3万元`: what was told of all, for each; money of money. */
function dividing(word: string, { scope, figure }: Subject): string {
  const { unit } = figure.mention
  const isLike = (other: string) => other === unit || (other.endsWith('元') && unit.endsWith('元'))
  const level = levelsTold(scope).findLast((told) => isLike(told.unit))
  const whole = level?.name ?? (isNear(scope) ? (topics(scope).at(-1) ?? '') : '')
  return whole.includes(word) ? whole : word + whole
}

/** `新增规上企业5家，专精特新企业累计9家`: all that there are, not only the new ones. */
function isOfAll({ figure, reading: { lexicon } }: Subject): boolean {
  return figure.before.some((word) => isParticle(word, 'in-all', lexicon))
}

/** `接待游客30万人次，旅游消费6亿元`: two verbal nouns together name a thing, no step of another. */
function isCompound(words: readonly Word[]): boolean {
  return words.length === 2 && words.every(({ tag }) => tag === 'vn')
}

/** `乡镇卫生院38个，床位1200张`: bare beds are theirs; `新增养老床位` may be of others too. */
function isKept(name: string, lexicon: Lexicon): boolean {
  return name !== '' && withoutEnd(name, 'kept', lexicon) === ''
}

/** `税收占财政收入比重`, `一般公共预算收入3亿元，税收占比70%`: a part of the whole that is named, not a measure of it. */
function isPart(name: string, owner: string, { figure }: Subject): boolean {
  const occupies = figure.before.some(({ text }) => text === '占')
  return name.startsWith('税') && (occupies || owner.endsWith('收入'))
}

/** `规模以上工业增加值30亿元，利税、利润分别…`: a list of measures that all belong to what was measured before. */
export function ofOwner(names: readonly string[], subject: Subject): readonly string[] {
  const { lexicon } = subject.reading
  const owner = names.every((name) => isRelational(name, lexicon)) ? ownerOf('', subject) : null
  const thing = owner === null ? '' : withoutRelation(owner, lexicon)
  const known = thing === owner && isIndicatorName(thing, lexicon)
  return known ? names : names.map((name) => thing + name)
}

/** `每千人口床位5.6张、执业医师2.7人`: both are told per thousand. */
function perHead(before: string, name: string): string {
  return name.startsWith('每')
    ? ''
    : (before.match(/^每[十百千万亿]?[名个户]?(?:常住)?(?:人口|[人户亩])(?:拥有)?/u)?.[0] ?? '')
}

/** `新开工住房1万套，基本建成2万套`: what was begun is not what was done. */
function withoutVerb(owner: string, verb: string): string {
  const rest = verb !== '' && owner.startsWith(verb) ? owner.slice(verb.length) : owner
  return /^[、和及]/u.test(rest) ? owner : rest // `新续建、改扩建学校`
}

/** `建成农田6万亩，粮食生产完成任务，产量达9万吨`: what a clause without a figure has turned to since the last figure. */
function themeAnew({ scope, count, reading: { lexicon } }: Subject): string | null {
  const theme = count > 1 ? null : found(scope, 'theme')
  return theme?.by === 'sentence' && endsAs(theme.value, 'owner', lexicon) ? theme.value : null
}

/** The one subject before, where it can have a measure of its own. */
function ownerOf(name: string, subject: Subject): string | null {
  const { scope, reading } = subject
  const anew = isRelational(name, reading.lexicon) ? themeAnew(subject) : null
  const owner = anew ?? (isNear(scope) ? onlyTopic(scope) : '')
  return owner === '' ||
    (name !== '' && owner.endsWith(name)) ||
    isRelational(owner, reading.lexicon) ||
    /[率数比重]$/u.test(owner)
    ? null
    : owner
}
