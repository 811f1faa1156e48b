import { isIndicatorName } from '../indicators/code.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { firmIn } from '../syntax/actor.ts'
import type { Clause } from '../syntax/clauses.ts'
import { coordinated, itemsOf } from '../syntax/coordination.ts'
import { isParticle } from '../syntax/function-words.ts'
import { readLead } from '../syntax/left-context/index.ts'
import { nameOf } from '../syntax/name.ts'
import type { Binding } from '../syntax/reading.ts'
import { cleaned } from '../syntax/trim.ts'
import { textOf, type Word } from '../syntax/words.ts'
import { zoneIn } from '../syntax/zone.ts'
import { listHeadOf } from './list-head.ts'
import { levelsTold } from './log.ts'
import { wholeOf } from './partitive-whole.ts'
import { type Scope, said, saying } from './scopes.ts'
import { themeOf } from './theme.ts'

const longestSubject = 16

/** A clause without a figure may still name what the next one measures: `一般公共预算收入稳步增长，完成4.14亿元`. */
export function hearing(clause: Clause, scope: Scope, binding: Binding): Scope {
  const lead = readLead(clause.words, binding.mentions, binding.lexicon)
  const head = withoutProgress(cleaned(lead.head, binding))
  const told = lead.trend !== null || lead.basis !== null || lead.copula
  const named = told ? subjectsIn(head, binding) : subjectOfClause(head, clause, scope, binding)
  const topics = clause.stop === '，' ? named : []
  const whole = wholeOf(clause.words, binding)
  const ground = lead.trend === null ? lead.basis : null
  const acting = heading(clause, themed(clause, actors(clause.words, head, scope, binding), binding), binding)
  return saying(topics.length > 0 ? speakingOf(topics, acting) : acting, 'sentence', {
    ...(clause.stop === '：' && isAim(clause.words, binding) ? { toCome: true } : {}),
    ...(ground === null ? {} : { basis: ground, ground }),
    ...(whole === null ? {} : { whole }),
    lastClause: { text: textOf(clause.words), firm: firmIn(clause.words, binding.lexicon) },
  })
}

/** What is listed after a clause is listed to the end of the paragraph, or to the next such clause. */
function heading(clause: Clause, scope: Scope, { lexicon }: Binding): Scope {
  const listHead = listHeadOf(clause, lexicon)
  return listHead === null ? scope : saying(scope, 'paragraph', { listHead })
}

/** The theme of a clause holds for its sentence; what ends a sentence or is a heading, for the paragraph or the section. */
function themed(clause: Clause, scope: Scope, binding: Binding): Scope {
  const theme = themeOf(clause, binding)
  if (theme === null) return scope
  if (binding.passage.kind === 'heading') return saying(scope, 'section', { theme })
  return saying(scope, clause.stop === '，' ? 'sentence' : 'paragraph', { theme })
}

/** What is spoken of, from here on: in the sentence, and further off in the sentences of the paragraph that follow. */
export function speakingOf(topics: readonly string[], scope: Scope): Scope {
  return saying(saying(scope, 'paragraph', { topics }), 'sentence', { topics })
}

/** `高新区加速发展，总部经济初具规模，新增企业9家`: a clause with a subject of its own ends what an actor did, but for one that opened the sentence. */
function actors(words: readonly Word[], head: readonly Word[], scope: Scope, { lexicon }: Binding): Scope {
  const zone = zoneIn(words, lexicon)
  const opener = said(scope, 'lastClause') === null ? zone : said(scope, 'opener')
  return saying(scope, 'stretch', {
    opener,
    agent: zone ?? (isOther(head) ? opener : said(scope, 'agent')),
  })
}

function isOther(head: readonly Word[]): boolean {
  return head.length > 1 && /^(?:n|l$|j)/u.test(head[0]?.tag ?? '')
}

/** `目标任务：新增泊位600个`: what a colon introduces is aimed at, whatever the part of the report. */
function isAim(words: readonly Word[], { lexicon }: Binding): boolean {
  const text = textOf(words)
  return lexicon.turns.some(
    ({ kind, word }) => kind === 'aim' && word.includes('目标') && text.endsWith(word),
  )
}

const isVerb = /^(?:[vdzilmt]|vd)$/u
/** An adjective behind a noun says how it is (`乡村旅游蓬勃兴起`); before one it belongs to the name. */
const isPredicate = /^(?:[vdzilmta]|ad|vd)$/u

/** `粮食产量再创新高，达到756亿斤`: what the words before the predicate name, where they are an indicator or open the sentence. */
function subjectOfClause(
  head: readonly Word[],
  clause: Clause,
  scope: Scope,
  binding: Binding,
): readonly string[] {
  const { lexicon } = binding
  const end = head.findIndex(
    (word, at) =>
      word.kind !== 'name' &&
      ((at === 0 ? isVerb : isPredicate).test(word.tag) || isUnknown(word, head.slice(0, at), lexicon)),
  )
  const noun = withoutProgress(end < 0 ? head : head.slice(0, end))
  if (itemsOf(noun, lexicon).length > 1) return endsInNoun(noun) ? subjectsIn(noun, binding) : []
  if (noun.length === 1 && isParticle(noun[0], 'adverbial', lexicon)) return [] // `重点建设三个园区`
  const name = nameOf(noun, lexicon)
  if (name === null || name.length > longestSubject || !endsInNoun(noun)) return []
  const fresh = clause.after === '；' || levelsTold(scope).length === 0
  return fresh || endsInIndicator(noun, lexicon) ? subjectsIn(noun, binding) : []
}

/** `财政收入迈上新台阶`: a word that no dictionary has, behind an indicator, says what became of it. */
function isUnknown({ tag }: Word, before: readonly Word[], lexicon: Lexicon): boolean {
  return tag === 'x' && endsInIndicator(before, lexicon)
}

/** `辖内财政收入`: what is known stands at the end, behind words that say which. */
function endsInIndicator(words: readonly Word[], lexicon: Lexicon): boolean {
  return words.some((_, at) => isIndicatorName(textOf(words.slice(at)), lexicon))
}

function endsInNoun(words: readonly Word[]): boolean {
  return /^v?n/u.test(words.at(-1)?.tag ?? '')
}

/** `第三产业发展加快`: it is the industry that is spoken of. */
function withoutProgress(words: readonly Word[]): readonly Word[] {
  return words.length > 1 && words.at(-1)?.text === '发展' ? words.slice(0, -1) : words
}

function subjectsIn(head: readonly Word[], { lexicon }: Binding): readonly string[] {
  const count = itemsOf(head, lexicon).length
  const name = nameOf(head, lexicon)
  return (count > 1 ? coordinated(head, count, lexicon) : null) ?? (name === null ? [] : [name])
}
