import type { Passage, Table } from '../../core/segmented.ts'
import { statingForms } from '../../tokens/forms.ts'
import type { Rule, Situation } from '../situation.ts'

/** A cell that is nothing but its number: a row's number or a year at the edges, an observation inside. */
export const cell: Rule = {
  name: 'cell',
  apply: (situation) => {
    const { passage, table, numeral } = situation
    if (passage.kind !== 'cell' || table === null || !statingForms.has(numeral.form)) return null
    if (!isWhole(situation)) return null
    const edge = isHeader(passage, table) || passage.cell?.column === 0
    if (!edge) return 'observation'
    if (isYear(situation)) return 'time'
    if (isHeader(passage, table)) return 'name'
    return numeral.unit === '' ? 'enumerator' : null // `15-64岁` names who is counted
  },
}

/** A number in the words of a header cell or a row's name counts nothing: `其中：3万吨级`. */
export const headerCell: Rule = {
  name: 'header-cell',
  apply: ({ passage, table, numeral }) => {
    if (passage.kind !== 'cell' || table === null || numeral.form === 'duration') return null
    return isHeader(passage, table) || passage.cell?.column === 0 ? 'name' : null
  },
}

function isHeader(passage: Passage, table: Table): boolean {
  return (passage.cell?.row ?? -1) < table.headerRows
}

function isWhole({ passage, numeral }: Situation): boolean {
  const rest = passage.view.text.slice(0, numeral.from) + passage.view.text.slice(numeral.to)
  return !/[\p{L}\p{N}]/u.test(rest)
}

function isYear({ numeral }: Situation): boolean {
  return numeral.unit === '' && numeral.value !== null && /^(?:19|20)\d\d$/u.test(numeral.value)
}

/** `35个大中城市 19.6` on a line of its own: the label of a row, and then a bare figure. */
export const rowLabel: Rule = {
  name: 'row-label',
  apply: ({ before, numeral, tokens, index }) => {
    if (numeral.form !== 'number' || numeral.unit !== '个' || before.trim() !== '') return null
    const rest = tokens.slice(index + 1, index + 6)
    const at = rest.findIndex(({ kind }) => kind !== 'word' && kind !== 'blank')
    const figure = rest[at]?.numeral
    return at > 0 && figure?.form === 'number' && figure.unit === '' && figure.magnitude === ''
      ? 'name'
      : null
  },
}
