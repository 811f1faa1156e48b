import { sliceView } from '../read/view.ts'
import type { View } from '../types.ts'
import { readMark } from './marks.ts'
import type { Piece } from './paragraphs.ts'
import { sentencesOf } from './sentences.ts'

type Paragraph = Extract<Piece, { kind: 'paragraph' }>

/** A heading on its own line is no longer than this, one glued to its text no longer than that. */
const longest = 60
const longestGlued = 45

/** Whether a whole paragraph is a heading: the format says so, or a number or a part's title does and no sentence follows. */
export function isHeading(piece: Piece): boolean {
  if (piece.kind !== 'paragraph') return false
  const { text } = piece.view
  if (piece.heading !== null) return true
  const mark = readMark(text)
  if (mark !== null && mark.level <= 5)
    return text.length <= longest && !/[。；！？：:]/u.test(text) && !statesFigure(text.slice(mark.length))
  return text.length <= 40 && isPartTitle(text)
}

const partTitle =
  /(?:工作回顾|工作的回顾|发展回顾|执行情况|工作安排|总体安排|总体要求|主要任务|主要目标|预期目标|重点工作|工作任务|奋斗目标|工作部署|工作打算|目标任务|发展目标|工作总结|总体思路|工作建议|指导思想|计划安排|工作情况|主要工作)[^。，；：]{0,14}$/u

function isPartTitle(text: string): boolean {
  return partTitle.test(text) && !/[。，；：:！？]/u.test(text)
}

/** `1.发展速度稳中有进。2020年…` → its heading and the rest. */
export function splitHeading(piece: Paragraph): {
  readonly heading: View | null
  readonly rest: View | null
} {
  const { view } = piece
  if (isHeading(piece)) return { heading: view, rest: null }
  const mark = readMark(view.text)
  const first = sentencesOf(view.text)[0]
  if (mark === null || mark.level > 5 || first === undefined) return { heading: null, rest: view }
  const glued =
    first.to - mark.length <= longestGlued && first.to < view.text.length && view.text[first.to - 1] === '。'
  if (!glued || statesFigure(view.text.slice(mark.length, first.to))) return { heading: null, rest: view }
  return { heading: sliceView(view, 0, first.to), rest: sliceView(view, first.to) }
}

/** `1.地区生产总值增长7%。` is a sentence, not a heading. */
function statesFigure(text: string): boolean {
  return /\d(?:\.\d+)?(?:%|万|亿|元|个|家|项|公里|吨|人)/u.test(text)
}
