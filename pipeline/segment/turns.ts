import { planSpansIn } from '../core/five-year-plans.ts'
import { compiled, type Lexicon } from '../lexicon/index.ts'
import type { TurnRow } from '../lexicon/rows.ts'
import type { Years } from './parts.ts'
import { yearsNamed } from './years.ts'

/** The years in what a document is called are no time of the sentence: `《县城建设规划（2022—2025年）》`. */
const titles = /《[^》]{0,50}》?/gu

/** A sentence says within so many characters what it is about. */
const reach = 60

/** Whether a sentence of the review opens the plan: `今年经济社会发展的主要预期目标是…`, `2022年，我们将重点做好…`. */
export function turnsToPlan(sentence: string, years: Years, isFirst: boolean, lexicon: Lexicon): boolean {
  const head = sentence.slice(0, reach).replace(titles, (title) => '·'.repeat(title.length))
  const words = turnWords(lexicon)
  if (contains(head, words.since)) return false
  if (isFirst && (opensWithPlan(head, years) || statesTarget(head, words))) return true
  const time = timeToCome(head, years, words)
  if (time < 0) return false
  const aim = indexOfAny(head, words.aim, time)
  if (aim >= 0) return !contains(head.slice(0, aim + 14), words.closing) && time <= 30
  return (
    isFirst &&
    time <= 4 &&
    /^[^。]{0,24}?(?:是[^。]{0,30}(?:一年|之年)|我们?(?:将|要)|工作的|要(?:坚持|重点|突出|全力|着力|抓好|做好)|将(?:重点|着力|全力))/u.test(
      head,
    )
  )
}

type Turns = Readonly<Record<TurnRow['kind'], readonly string[]>>

const turnWords = compiled(({ turns }): Turns => {
  const of = (kind: TurnRow['kind']) => turns.filter((row) => row.kind === kind).map((row) => row.word)
  return {
    future: of('future'),
    session: of('session'),
    since: of('since'),
    aim: of('aim'),
    closing: of('closing'),
  }
})

/** Where a sentence names a time after the year under review; −1 where it names none, or an earlier one too. */
function timeToCome(head: string, years: Years, words: Turns): number {
  const named = yearsNamed(head)
  const { reviewYear, planYear } = years
  if (reviewYear !== null && named.some((year) => year <= reviewYear)) return -1
  if (opensWithPlan(head, years)) return 0
  const planned = planYear !== null && named.some((year) => year >= planYear && year <= planYear + 5)
  const places = [
    planned ? head.search(/(?:19|20)\d\d|[一二][〇○零九八]/u) : -1,
    indexOfAny(head, words.future, 0),
    isGivenInPlanYear(years) ? indexOfAny(head, words.session, 0) : -1,
  ].filter((at) => at >= 0)
  return places.length === 0 ? -1 : Math.min(...places)
}

/** `主要预期目标是：粮食稳定增产` at the head of a paragraph: the year needs no name there. */
function statesTarget(head: string, { closing }: Turns): boolean {
  const opening = head.match(/^.{0,16}预期目标[是为][：:]/u)?.[0]
  return opening !== undefined && !contains(opening, closing) && yearsNamed(opening).length === 0
}

/** `“十四五”时期全市发展的主要目标是…`, `“十四五”是关键时期`: five years that begin with the year planned. */
function opensWithPlan(head: string, { planYear }: Years): boolean {
  const opening = head.match(/^[“"]?[一二三四五六七八九十]{1,2}五[”"]?(?:时期|期间|是)/u)?.[0]
  return opening !== undefined && planSpansIn(opening)[0]?.first === planYear
}

/** A report given in December looks back on `今年`; one given in spring plans it. */
function isGivenInPlanYear({ deliveredOn, planYear }: Years): boolean {
  return deliveredOn == null || planYear === null || deliveredOn.startsWith(String(planYear))
}

function indexOfAny(text: string, words: readonly string[], from: number): number {
  const found = words.map((word) => text.indexOf(word, from)).filter((at) => at >= 0)
  return found.length === 0 ? -1 : Math.min(...found)
}

function contains(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word))
}
