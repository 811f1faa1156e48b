import type { Clause } from '../clauses.ts'
import { cleaned } from '../cleaned.ts'
import { indicatorCode } from '../code.ts'
import { coordinated, itemsOf } from '../coordination.ts'
import { readLead } from '../lead/index.ts'
import { nameOf } from '../name.ts'
import type { Binding } from '../reading.ts'
import type { State } from '../state.ts'
import { textOf, type Word } from '../words.ts'

const longestSubject = 16

/** A clause without a figure may still name what the next one measures: `一般公共预算收入稳步增长，完成4.14亿元`. */
export function heard(clause: Clause, state: State, binding: Binding): State {
  const lead = readLead(clause.words, binding.mentions, binding.lexicon)
  const head = cleaned(lead.head, binding)
  const told = lead.trend !== null || lead.copula
  const named = told ? subjectsIn(head, binding) : subjectOfClause(head, state, binding)
  const subjects = clause.stop === '，' ? named : []
  return {
    ...state,
    near: state.near || subjects.length > 0,
    subjects: subjects.length > 0 ? subjects : state.subjects,
    basis: lead.trend === null ? (lead.basis ?? state.basis) : state.basis,
    phrase: textOf(clause.words),
  }
}

/** `粮食产量再创新高，达到756亿斤`: what the words before the predicate name, where they are an indicator or open the sentence. */
function subjectOfClause(head: readonly Word[], state: State, binding: Binding): readonly string[] {
  const { lexicon } = binding
  const end = head.findIndex((word) => word.kind !== 'name' && /^[vdzilmt]$/u.test(word.tag))
  const noun = end < 0 ? head : head.slice(0, end)
  const name = nameOf(noun, lexicon)
  if (name === null || name.length > longestSubject || !/^n/u.test(noun.at(-1)?.tag ?? '')) return []
  return indicatorCode(name, lexicon) !== null || state.recent.length === 0 ? subjectsIn(noun, binding) : []
}

function subjectsIn(head: readonly Word[], { lexicon }: Binding): readonly string[] {
  const count = itemsOf(head, lexicon).length
  const name = nameOf(head, lexicon)
  return (count > 1 ? coordinated(head, count, lexicon) : null) ?? (name === null ? [] : [name])
}
