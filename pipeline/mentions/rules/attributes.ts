import { clauseAfter, type Rule, type Situation, wordBefore } from '../situation.ts'
import { contains, endsWith, placeOf, ruleWords, startsWith } from '../words.ts'

/** `93MW煤气发电项目`, `2×1860m3高炉`, `年产120万吨线材项目`: a size inside the name of a plant or project. */
export const attribute: Rule = {
  name: 'attribute',
  apply: (situation) => {
    const { after, numeral, bounded } = situation
    if (
      bounded.before ||
      bounded.after ||
      !isSize(situation) ||
      !/^\p{Script=Han}/u.test(after) ||
      after.startsWith('的')
    )
      return null
    const words = ruleWords(situation.lexicon)
    if (numeral.form === 'product' && startsThing(situation)) return 'attribute'
    if (endsWith(words.cues.get('capacity'), situation.before))
      return isNamedThing(situation) ? 'attribute' : null
    if (isOfCounted(situation)) return 'attribute'
    if (isDone(situation) || !isNamedThing(situation)) return null
    return 'attribute'
  },
}

/** `500千伏线路`, `20万吨级航道`: a grade says of what kind the thing is. */
export const graded: Rule = {
  name: 'graded',
  apply: ({ numeral, after, bounded, lexicon }) => {
    if (bounded.before || bounded.after || !/^\p{Script=Han}/u.test(after)) return null
    return ruleWords(lexicon).unitRows.get(numeral.unit)?.dimension === 'grade' ? 'attribute' : null
  },
}

/** `万亩果园`, `百万吨炼油`: a round size without a figure of its own. */
export const roundSize: Rule = {
  name: 'round-size',
  apply: (situation) => {
    const { own, after, bounded } = situation
    if (
      bounded.before ||
      bounded.after ||
      !isSize(situation) ||
      !/^[百千万亿]+/u.test(own) ||
      /[\d一二三四五六七八九几数余多]/u.test(own)
    )
      return null
    return /^\p{Script=Han}/u.test(after) && !after.startsWith('的') ? 'attribute' : null
  },
}

/** `1280高炉`, `3号1860高炉`: a bare number right before a plant. */
export const plantNumber: Rule = {
  name: 'plant-number',
  apply: (situation) => {
    const { numeral, own, after, lexicon } = situation
    if (numeral.form !== 'number' || numeral.unit !== '' || !/^\d+$/u.test(own)) return null
    return startsWith(ruleWords(lexicon).things, after) ? 'attribute' : null
  },
}

/** Weight, volume, power, area, a short length or a product of several: what plants are measured by, in their names. */
function isSize(situation: Situation): boolean {
  const { numeral, lexicon } = situation
  if (numeral.form === 'product') return true
  const words = ruleWords(lexicon)
  if (words.cues.get('plant-measure')?.startingAt(numeral.unit, 0) === numeral.unit)
    return isOfPlant(situation)
  const dimension = words.unitRows.get(numeral.unit.split('/')[0] ?? '')?.dimension
  return dimension !== undefined && sizes.has(dimension)
}
const sizes: ReadonlySet<string> = new Set(['mass', 'volume', 'power', 'area'])

/** Whether the phrase behind the number names a plant or project. */
function isNamedThing(situation: Situation): boolean {
  const words = ruleWords(situation.lexicon)
  const phrase = clauseAfter(situation).slice(0, 20)
  const thing = placeOf(words.things, phrase)
  const extent = placeOf(words.cues.get('extent-noun'), phrase)
  if (extent !== null && (thing === null || extent < thing)) return false
  return thing !== null || isOfProjects(situation)
}

/** `4.3米焦炉`, `8英寸硅片等项目`: a length is of the plant where its thing stands right behind, or a list of projects. */
function isOfPlant(situation: Situation): boolean {
  return startsWith(ruleWords(situation.lexicon).things, situation.after) || isOfProjects(situation)
}

function isOfProjects({ after }: Situation): boolean {
  return /^[^，。；]{0,60}?等(?:一批|\d+[个项家座])?[^，。；、]{0,10}?(?:项目|工程)/u.test(after)
}

/** The `5万吨` of `两座5万吨水厂`: things are counted, and the size is of each; people who are counted have none. */
function isOfCounted({ tokens, index, after, lexicon }: Situation): boolean {
  const counted = tokens[index - 1]?.numeral
  if (counted === undefined || counted.unit === '') return false
  const words = ruleWords(lexicon)
  const ofPeople = words.cues.get('size-counter')?.startingAt(counted.unit, 0) !== null
  return !ofPeople && words.unitRows.get(counted.unit)?.counter === true && startsWith(words.things, after)
}

function startsThing(situation: Situation): boolean {
  return contains(ruleWords(situation.lexicon).things, clauseAfter(situation).slice(0, 8))
}

/** After a verb of doing, another count or an adverb, the size is of what was done: `完成9975户200万平米供热改造工程`. */
function isDone(situation: Situation): boolean {
  const { before, tokens, index, lexicon } = situation
  if (tokens[index - 1]?.kind === 'numeral') return true
  if (endsWith(ruleWords(lexicon).deeds, before.replace(/了$/u, ''))) return true
  const word = wordBefore(situation)
  if (word === null || before.at(-word.text.length - 1) === '、') return false
  if (word.text === '的' && tokens[index - 2]?.kind === 'numeral') return false // `总投资12亿元的5万吨铝箔项目`
  return /^[dpcumr]/u.test(word.tag ?? '')
}
