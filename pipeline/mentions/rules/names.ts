import { isQuoted, type Rule, type Situation } from '../situation.ts'
import { contains, endsWith, ruleWords, startsWith } from '../words.ts'
import { roundSize } from './attributes.ts'

/** `“四好”`, `“万元钱”作物`: what stands in short quotation marks is named, not counted; `“万亩果园”` has its size in its name. */
export const quoted: Rule = {
  name: 'quoted',
  apply: (situation) => {
    if (!isQuoted(situation) || situation.numeral.form === 'duration') return null
    return roundSize.apply(situation) ?? 'name'
  },
}

/** `“千年古镇”` is a name; `“三年行动”` lasts three years. */
export const quotedAge: Rule = {
  name: 'quoted-age',
  apply: (situation) => {
    const { form, value, unit } = situation.numeral
    const aeon = form === 'duration' && unit === '年' && (value ?? '').length > 3
    return aeon && isQuoted(situation) ? 'name' : null
  },
}

/** `二次全会`, `一次会议`: the meetings of a body are numbered. */
export const session: Rule = {
  name: 'session',
  apply: ({ numeral, after, lexicon, own }) => {
    if (numeral.unit !== '次' || /\d/u.test(own)) return null
    const listed = after.replace(/^(?:、[一二三四五六七八九十]{1,3}次)+/u, '')
    return startsWith(ruleWords(lexicon).cues.get('session'), listed) ? 'name' : null
  },
}

/** `二轮承包`, `火炬二路`, `二次改制`: 二 before a measure word is the second, for two are 两个. */
export const second: Rule = {
  name: 'second',
  apply: ({ numeral, own, lexicon }) => {
    if (numeral.value !== '2' || numeral.form !== 'number' || own !== `二${numeral.unit}`) return null
    return ruleWords(lexicon).unitRows.get(numeral.unit)?.dimension === 'count' ? 'name' : null
  },
}

/** `6至10号泊位`, `12345热线`: a number that something bears. */
export const numbered: Rule = {
  name: 'numbered',
  apply: ({ numeral, own, before, after }) => {
    if (numeral.unit !== '' || !/^\d/u.test(own)) return null
    if (/^\d{5}$/u.test(own) && /热线[^，。；]{0,4}$/u.test(before)) return 'name'
    return /^(?:号(?!召)|(?:政务|市民|政府|民生|便民|公共|服务){0,3}(?:服务)?热线)/u.test(after)
      ? 'name'
      : null
  },
}

/** `54路有轨电车`, `12路公交`: a line of the town by its number. */
export const busRoute: Rule = {
  name: 'bus-route',
  apply: ({ own, after }) =>
    /^\d{1,4}路$/u.test(own) && /^(?:[、和]\d{1,4}路)*(?:有轨|无轨|公交|电车|轨道|轻轨|快轨)/u.test(after)
      ? 'name'
      : null,
}

/** `1:50000` of a map is a scale, no share. */
export const scale: Rule = {
  name: 'scale',
  apply: ({ numeral, before, after }) => {
    if (numeral.form !== 'proportion') return null
    const large =
      numeral.part?.index === 0
        ? /^[:：∶︰]\d{4,}/u.test(after)
        : /(?:^|[^\d.])1[:：∶︰]$/u.test(before) && /^\d{4,}$/u.test(numeral.value ?? '')
    return large ? 'name' : null
  },
}

/** `唯一一家`, `这一个`: one that is singled out. */
export const single: Rule = {
  name: 'single',
  apply: ({ numeral, before, lexicon }) => {
    if (numeral.value !== '1') return null
    return endsWith(ruleWords(lexicon).cues.get('single'), before) ? 'name' : null
  },
}

/** `一次告知`, `一枚印章`: `一` with a measure word counts only what was done. */
export const setPhrase: Rule = {
  name: 'set-phrase',
  apply: (situation) => {
    const { numeral, own, before, after, lexicon } = situation
    if (!own.startsWith('一') || numeral.value !== '1' || numeral.form !== 'number') return null
    const words = ruleWords(lexicon)
    if (words.unitRows.get(numeral.unit)?.dimension !== 'count') return null
    if (isListedCount(situation)) return null
    const abstract = words.cues.get('abstract-counter')?.startingAt(numeral.unit, 0) === numeral.unit
    const done = endsWith(words.deeds, before.replace(/了$/u, '')) && /^\p{Script=Han}/u.test(after)
    return done && !abstract && !after.startsWith('又') ? null : 'name'
  },
}

/** `干出一番事业`: no doubling, which is `翻一番`. */
export const endeavour: Rule = {
  name: 'endeavour',
  apply: ({ numeral, before }) =>
    numeral.unit === '番' && numeral.value === '1' && !/翻[^，。；]{0,3}$/u.test(before) ? 'name' : null,
}

/** Beside another count: `一座、三座`. */
function isListedCount({ tokens, index }: Situation): boolean {
  const near = tokens.slice(Math.max(0, index - 4), index + 5)
  return near.some(
    (token) => token.numeral !== undefined && token !== tokens[index] && /\d/u.test(token.text),
  )
}

/** `三个环节`, `四个不摘`, `三个重点`: counted for the sake of speech. */
export const rhetoric: Rule = {
  name: 'rhetoric',
  apply: ({ numeral, own, after, lexicon }) => {
    if (/\d/u.test(own) || numeral.form !== 'number' || numeral.unit === '个方面') return null
    if (numeral.value === null || numeral.value.length > 2) return null
    const { rhetoric, rhetoricEnds } = ruleWords(lexicon)
    const noun = after.replace(/^[“‘]/u, '')
    if (startsWith(rhetoric, noun)) return 'name'
    const word = rhetoricEnds.startingAt(noun, 0)
    return word !== null && endsPhrase(noun.slice(word.length)) ? 'name' : null
  },
}

/** Whether no noun goes on: `三个重点，`, `三个重点的`, `三个重点工作`. */
function endsPhrase(rest: string): boolean {
  return /^(?:$|\P{Script=Han}|[的和与及上]|(?:工作|任务|问题|领域)(?:$|\P{Script=Han}))/u.test(rest)
}

/** `1美元兑6.2元`: what the other is given for. */
export const rate: Rule = {
  name: 'rate',
  apply: ({ numeral, after }) => (numeral.value === '1' && /^[兑合折]/u.test(after) ? 'name' : null),
}

/** `2016世界物联网博览会`, `985高校`: a bare whole number before a noun is no count. */
export const bareBeforeNoun: Rule = {
  name: 'bare-before-noun',
  apply: (situation) => {
    const { numeral, own, after, bounded } = situation
    if (numeral.form !== 'number' || numeral.unit !== '' || numeral.magnitude !== '' || !/^\d+$/u.test(own))
      return null
    if (bounded.before || bounded.after || !/^\p{Script=Han}/u.test(after)) return null
    return /^(?:19|20)\d\d$/u.test(own) || !isStated(situation) ? 'name' : null
  },
}

/** After a verb of amount a bare number is a figure: `达1.5`, `提高到0.35`. */
function isStated({ before, lexicon }: Situation): boolean {
  return contains(ruleWords(lexicon).cues.get('statement'), before.slice(-3))
}

/** `每百户`, `每10万人`: the unit of a rate. */
export const per: Rule = {
  name: 'per',
  apply: ({ before, numeral }) => (/每(?:隔)?$/u.test(before) && numeral.form === 'number' ? 'name' : null),
}
