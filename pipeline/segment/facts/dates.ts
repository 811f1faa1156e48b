const hanzi = '〇一二三四五六七八九'

/** `2021年4月14日` or `二○二一年四月十四日` as an ISO date, as far as the text goes; null where it names no year. */
export function isoDateIn(text: string): string | null {
  const match = text.match(/((?:19|20)\d\d)年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/u) ?? inHanzi(text)
  if (match === null) return null
  const [, year, month, day] = match
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
}

function inHanzi(text: string): readonly (string | undefined)[] | null {
  const match = text.match(
    /([一二][〇○零Ｏ0九][〇○零Ｏ0一二三四五六七八九]{2})年(?:([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})日)?)?/u,
  )
  if (match === null) return null
  const year = (match[1] ?? '')
    .replace(/[○零Ｏ0]/gu, '〇')
    .replace(/./gu, (char) => String(hanzi.indexOf(char)))
  return [undefined, year, smallNumber(match[2]), smallNumber(match[3])]
}

function smallNumber(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text]
  const ten = text.includes('十') ? (tens === '' ? 1 : hanzi.indexOf(tens ?? '')) : 0
  return String(ten * 10 + (ones ? hanzi.indexOf(ones) : 0))
}

/** The years under review and planned that a text names: `2020年…执行情况…2021年…草案`, `2018年工作回顾`, `2021年工作安排`. */
export function yearsIn(text: string): { readonly review: number | null; readonly plan: number | null } {
  const both = text.match(/((?:19|20)\d\d)年.{0,40}?(?:执行情况|回顾|总结).{0,12}?((?:19|20)\d\d)年/u)
  if (both !== null) return { review: Number(both[1]), plan: Number(both[2]) }
  const review = text.match(
    /((?:19|20)\d\d)年.{0,14}?(?:执行情况|工作回顾|的回顾|回顾|工作总结|完成情况|统计公报|发展统计)/u,
  )?.[1]
  const plan = text.match(
    /((?:19|20)\d\d)年.{0,14}?(?:工作安排|总体安排|工作任务|主要任务|预期目标|目标任务|重点工作|总体要求|工作部署|工作打算|主要目标|政府工作)/u,
  )?.[1]
  return {
    review: review === undefined ? null : Number(review),
    plan: plan === undefined ? null : Number(plan),
  }
}
