import { textOf, type Word } from './words.ts'

/** A part and the whole that it is a share of, as named; null where the text does not name the whole. */
export interface Share {
  readonly part: readonly Word[]
  readonly whole: string | null
}

const notShares = /^占(?:地|用|有|补|道|优|领|据|比)/u
const measuring = /(?:的)?(?:比重|比例|份额|比|百分比|总量比重)?$/u

/** Reads `服务业增加值占地区生产总值比重`, `新建建筑面积中绿色建筑比例`, `民营经济在全县经济总量中贡献`. Null where no share is meant. */
export function readShare(words: readonly Word[], named = false): Share | null {
  return occupying(words) ?? within(words) ?? among(words, named)
}

function occupying(words: readonly Word[]): Share | null {
  const at = words.findLastIndex(
    (word) => /^(?:约|仅|共|只|就|各|已)?占/u.test(word.text) && !notShares.test(word.text),
  )
  const verb = words[at]
  if (verb === undefined) return null
  const rest = { ...verb, text: verb.text.replace(/^.*?占/u, '') }
  const whole = textOf([rest, ...words.slice(at + 1)]).replace(measuring, '')
  const part = words.slice(0, at)
  const inside = part.findIndex((one) => one.text === '中')
  if (whole === '' && inside > 0 && inside < part.length - 1) {
    return { part: part.slice(inside + 1), whole: textOf(part.slice(0, inside)) }
  }
  return { part, whole: whole === '' ? null : whole }
}

const plans = /(?:预算|计划|目标|任务|目标任务|预期目标|任务数|计划数|预算数|目标值|时间进度|序时进度)$/u

/** `完成年度预算的` 106.5%, `为年计划的` 98%: a share of the plan. Takes the words before the figure as they stand. */
export function readCompletion(words: readonly Word[]): Share | null {
  const at = words.findLastIndex((word) => /^(?:(?:超额)?完成|为|达到?|是|占)$/u.test(word.text))
  const whole = textOf(words.slice(at + 1)).replace(/的$/u, '')
  if (at < 0 || whole.length > 14 || !plans.test(whole)) return null
  return { part: words.slice(0, at), whole }
}

/** `在全县经济总量中贡献` */
function within(words: readonly Word[]): Share | null {
  const from = words.findIndex((word) => word.text === '在')
  const to = words.findIndex((word, at) => at > from && word.text === '中')
  const verb = words.slice(to + 1)
  if (from < 1 || to < 0 || !/^(?:的)?(?:贡献|占比|比重|份额|比例|所占比重)?$/u.test(textOf(verb)))
    return null
  return { part: words.slice(0, from), whole: textOf(words.slice(from + 1, to)) }
}

/** `新建建筑面积中绿色建筑比例`; `named` says that `比例` was already taken off. */
function among(words: readonly Word[], named: boolean): Share | null {
  const at = words.findIndex((word) => word.text === '中')
  const last = words.at(-1)?.text ?? ''
  if (at < 1 || !(named || ['比例', '比重', '占比', '份额'].includes(last))) return null
  return { part: named ? words.slice(at + 1) : words.slice(at + 1, -1), whole: textOf(words.slice(0, at)) }
}
