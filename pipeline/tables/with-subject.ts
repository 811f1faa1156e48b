import { isIndicatorName } from '../indicators/code.ts'
import { unmerged } from '../indicators/pairs.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { endsAs } from '../syntax/affixes.ts'
import type { Column } from './columns.ts'
import type { Subject } from './subject.ts'

/**
 * A column whose rows the table's title says something of, with that in its label: under
 * `主要商品出口数量、金额` the heads `数量` and `金额` are `出口数量` and `出口金额`, under `分行业固定资产投资`
 * the head `投资额` is `固定资产投资额`, and under `主要农产品产量` a bare year is `产量`.
 */
export function withSubject(column: Column, subject: Subject | null, lexicon: Lexicon): Column {
  if (subject === null || subject.rows === null || subject.text === '') return column
  if (column.empty === true || (column.means !== null && column.means !== 'level')) return column
  return { ...column, label: labelOf(column, subject, lexicon) ?? column.label, toward: subject.toward }
}

/** The one thing that a title says is told of the rows: `价格` of `各类商品价格`; empty where it is none. */
export function measureOf(subject: Subject | null, lexicon: Lexicon): string {
  const [first = ''] = subject === null || subject.rows === null ? [] : subject.text.split(/[、和及]/u)
  return isMeasure(first, lexicon) ? first : ''
}

function labelOf({ label, word }: Column, { text }: Subject, lexicon: Lexicon): string | null {
  if (lexicon.fillers.some((row) => row.kind === 'region' && row.word === label)) return null
  const parts = text.split(/[、和及]/u)
  const [first = ''] = parts
  if (word !== '' && parts.some((part) => part.endsWith(word)))
    return `${withoutLevel(first, lexicon)}${word}`
  if (label === '') return isMeasure(first, lexicon) ? first : null
  return joined(text, label, lexicon)
}

/** `出口数量` → `出口`. */
function withoutLevel(name: string, lexicon: Lexicon): string {
  const level = lexicon.columns.find(({ word, means }) => means === 'level' && name.endsWith(word))
  return level === undefined ? name : name.slice(0, -level.word.length)
}

/** `外商直接投资` and `企业数` → `外商直接投资企业数`; null where the head says all, as `出口额` does under `进出口额`. */
function joined(subject: string, label: string, lexicon: Lexicon): string | null {
  const stem = withoutCounter(label)
  const halves = unmerged(subject, lexicon) ?? []
  if (label.includes(withoutCounter(subject)) || halves.some((half) => half.includes(stem))) return null
  if (subject.endsWith(label)) return subject
  if (subject.endsWith(stem)) return subject + label.slice(stem.length)
  return isMeasure(subject, lexicon) && withoutCounter(subject) === subject ? subject + label : null
}

/** `投资额` → `投资`, `企业数` → `企业`. */
export function withoutCounter(name: string): string {
  return name.replace(/[额数量值]$/u, '')
}

function isMeasure(name: string, lexicon: Lexicon): boolean {
  return endsAs(name, 'whole-label', lexicon) || isIndicatorName(name, lexicon)
}
