import { claim, numeral, type Recogniser } from './claim.ts'

/**
 * `国六发动机`, `国Ⅵ标准`, `国三及以下车辆`: the grade of what leaves an engine, by the words that follow it. In `全国四级医院`
 * none of them does.
 */
export const emissionGrades: Recogniser = ({ text, lexicon }, at) => {
  if (text[at] !== '国' || !grades.has(text[at + 1] ?? '')) return null
  const listed = text[at + 2] === '、' && text[at + 3] === '国' && grades.has(text[at + 4] ?? '')
  if (!listed && lexicon.emissions.startingAt(text, at + 2) === null) return null
  return claim(numeral('code', at, at + 2, { rules: ['emission-grade'] }))
}
const grades = new Set([...'一二三四五六ⅠⅡⅢⅣⅤⅥ'])
