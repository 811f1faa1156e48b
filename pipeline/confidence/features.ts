import type { Considered, Statistic } from '../core/observed.ts'
import type { Token } from '../core/tokenized.ts'
import { usageOf } from '../indicators/evidence.ts'
import { isGeneric, isRelational } from '../syntax/relational-nouns.ts'
import { isColon } from '../tokens/characters.ts'
import { doubtsOf } from './doubts.ts'
import type { Evidence } from './evidence.ts'
import { unitKind } from './unit-kind.ts'

/**
 * Something that may tell right rows from wrong ones. `of` says whether it holds, or which of several things does: those become
 * features of their own, `measure:rank`. What each is worth stands in `model.json`; one that it does not name is worth nothing.
 * After a change here: `npm run fit-confidence`.
 */
export interface Feature {
  readonly name: string
  readonly says: string
  readonly of: (evidence: Evidence) => boolean | string | readonly string[]
  /** Its weight is never above 0: it cannot raise confidence. */
  readonly lowers?: true
}

export const features: readonly Feature[] = [
  { name: 'doubt', says: 'a doubt that readers are told', of: doubtsOf, lowers: true },
  { name: 'rule', says: 'a rule that gave name, measure or period', of: ownRules },
  {
    name: 'read-by',
    says: 'a rule that read the numeral',
    of: ({ mention }) => mention.rules.filter(isRule),
  },
  { name: 'form', says: 'what the numeral is by its form', of: ({ mention }) => mention.form },
  { name: 'measure', says: 'level, growth …', of: ({ statistic }) => statistic.measure },
  { name: 'unit', says: 'of what kind the unit is', of: ({ statistic }) => unitKind(statistic.unit) },
  {
    name: 'told-in',
    says: 'the measure with the kind of its unit',
    of: ({ statistic }) => `${statistic.measure}-${unitKind(statistic.unit)}`,
  },
  { name: 'bound', says: 'exact, approx, min, max', of: ({ statistic }) => statistic.bound },
  { name: 'status', says: 'actual, estimate, target', of: ({ statistic }) => statistic.status },
  {
    name: 'rate-without-base',
    says: 'a growth or ratio that names no base',
    of: ({ statistic: { measure, basis } }) =>
      (measure === 'growth' || measure === 'ratio') && basis === null,
    lowers: true,
  },
  {
    name: 'share-without-whole',
    says: 'a share of nothing named',
    of: ({ statistic: { measure, basis } }) => measure === 'share' && basis === null,
    lowers: true,
  },
  { name: 'entity', says: 'it is about an actor', of: ({ statistic }) => statistic.entity !== null },
  { name: 'belongs', says: 'it qualifies a level', of: ({ statistic }) => statistic.qualifies !== null },
  {
    name: 'span',
    says: 'its period is a span',
    of: ({ statistic }) => statistic.period?.includes('/') === true,
  },

  { name: 'known', says: 'the name alone is an indicator of the lexicon', of: ({ known }) => known },
  {
    name: 'coded',
    says: 'name and unit fit a known indicator',
    of: ({ statistic }) => statistic.indicatorCode !== null,
  },
  {
    name: 'length',
    says: 'characters of the name',
    of: ({ name }) => step(name.length, [2, 3, 5, 8, 12, 18]),
  },
  { name: 'words', says: 'words of the name', of: ({ words }) => step(words.length, [1, 2, 3, 5, 8]) },
  {
    name: 'first-word',
    says: 'part of speech of its first word',
    of: ({ words }) => (words[0]?.tag ?? '-').slice(0, 2),
  },
  {
    name: 'last-word',
    says: 'part of speech of its last word',
    of: ({ words }) => (words.at(-1)?.tag ?? '-').slice(0, 2),
  },
  {
    name: 'verb-inside',
    says: 'a verb stands within the name, neither first nor last',
    of: ({ words }) => words.slice(1, -1).some(({ tag }) => tag === 'v'),
  },
  {
    name: 'only-verbs',
    says: 'the name has no noun',
    of: ({ words }) => words.every(({ tag }) => /^[vdpz]/u.test(tag)),
    lowers: true,
  },
  { name: 'joined', says: 'the name joins things', of: ({ name }) => /[、和与及]/u.test(name) },
  { name: 'of', says: 'the name holds 的', of: ({ name }) => name.includes('的') },
  { name: 'figure-inside', says: 'the name holds a digit', of: ({ name }) => /\d/u.test(name) },
  {
    name: 'quoted',
    says: 'the name holds quotation marks or brackets',
    of: ({ name }) => /[“”‘’（）《》()]/u.test(name),
  },
  {
    name: 'relational-end',
    says: 'the name is or ends in a noun that measures something else',
    of: ({ name, words, lexicon }) =>
      isRelational(name, lexicon) ? 'alone' : isRelational(words.at(-1)?.word ?? '', lexicon) && 'end',
  },
  {
    name: 'generic',
    says: 'the name is one that many things share',
    of: ({ name, known, lexicon }) => !known && isGeneric(name, lexicon),
    lowers: true,
  },

  {
    name: 'used',
    says: 'how often official prose uses the name',
    of: ({ name }) => step(usageOf(name)?.times ?? 0, [0, 3, 10, 30, 100, 300]),
  },
  {
    name: 'opens',
    says: 'how often a sentence opens with it, of ten times',
    of: ({ name }) => opening(name),
  },
  {
    name: 'completed-by',
    says: 'who proposed the name, and how it was completed',
    of: ({ statistic }) => statistic.considered[0]?.source ?? 'none',
  },
  {
    name: 'chosen-for',
    says: 'the evidence that the name was chosen by',
    of: ({ statistic }) => Object.keys(statistic.considered[0]?.evidence ?? {}),
  },
  {
    name: 'rivals',
    says: 'other names that were proposed',
    of: ({ statistic }) => step(rivals(statistic).length, [0, 1, 2, 4, 8]),
  },
  {
    name: 'margin',
    says: 'how far the second best name is behind',
    of: ({ statistic }) => step(margin(statistic), [0, 0.5, 1, 2, 4, 8]),
  },

  { name: 'place', says: 'where the sentence says the name', of: ({ place }) => place?.side ?? 'nowhere' },
  {
    name: 'distance',
    says: 'characters between name and figure',
    of: ({ place }) => place !== null && step(place.distance, [0, 2, 4, 8, 16, 32]),
  },
  {
    name: 'name-after',
    says: 'what stands before the name',
    of: ({ place }) => place !== null && kindOf(place.previous),
  },
  {
    name: 'name-before',
    says: 'what stands after the name',
    of: ({ place }) => place !== null && kindOf(place.next),
  },
  {
    name: 'cut-word',
    says: 'the name begins or ends within a word',
    of: ({ place }) => place !== null && !place.isOfWords,
  },
  {
    name: 'named-by',
    says: 'the rule of the name, and where the sentence says it',
    of: ({ statistic, place }) =>
      `${statistic.rules.find((rule) => namers.has(rule)) ?? '-'}-${place?.side ?? 'nowhere'}-${statistic.measure}`,
  },
  {
    name: 'known-as',
    says: 'whether the indicator is known, with the measure',
    of: ({ known, statistic }) =>
      `${known ? 'known' : statistic.indicatorCode === null ? 'unknown' : 'coded'}-${statistic.measure}`,
  },
  {
    name: 'place-name',
    says: 'the sentence names a place before the figure',
    of: ({ before }) => before.some(({ tag }) => tag === 'ns'),
  },
  { name: 'figure-after', says: 'what stands before the figure', of: ({ before }) => kindOf(before.at(-1)) },
  { name: 'figure-before', says: 'what stands after the figure', of: ({ after }) => kindOf(after[0]) },

  {
    name: 'figures-in-sentence',
    says: 'statistics of the same sentence',
    of: ({ siblings }) => step(siblings.length, [1, 2, 4, 8, 16]),
  },
  {
    name: 'clause',
    says: 'a word in the clause that deals or selects',
    of: ({ clause }) => dealing.filter((word) => clause.includes(word)),
  },
  {
    name: 'list',
    says: 'things joined before the figure',
    of: ({ clause }) => step(clause.split(/[、和]/u).length - 1, [0, 1, 2, 4]),
  },
  {
    name: 'same-name',
    says: 'another level in the sentence has name and unit of this one',
    of: ({ statistic, siblings }) =>
      statistic.measure === 'level' &&
      siblings.some(
        (other) =>
          other !== statistic &&
          other.measure === 'level' &&
          other.indicator === statistic.indicator &&
          other.unit === statistic.unit,
      ),
    lowers: true,
  },
  {
    name: 'bracketed',
    says: 'the figure stands in brackets',
    of: ({ clause, mention, passage }) =>
      /（[^）]*$/u.test(clause.split(passage.view.text.slice(mention.from, mention.to))[0] ?? ''),
  },
  {
    name: 'long-sentence',
    says: 'characters of the sentence',
    of: ({ passage }) => step(passage.view.text.length, [20, 60, 120, 240]),
  },

  { name: 'stands-in', says: 'a sentence, heading, cell …', of: ({ passage }) => passage.kind },
  { name: 'part', says: 'review or plan', of: ({ passage }) => passage.part },
  { name: 'report', says: 'kind of the report', of: ({ facts }) => facts.kind },
  {
    name: 'term',
    says: 'the report looks back on several years, in its review',
    of: isOfTerm,
  },
  {
    name: 'term-period',
    says: 'the same, with the rule of the period',
    of: (evidence) => isOfTerm(evidence) && `${evidence.statistic.measure}-${periodRule(evidence)}`,
  },
  {
    name: 'term-heading',
    says: 'a heading above speaks of several years',
    of: ({ trail }) => trail.some((heading) => /年来|时期|[五三]年|“十/u.test(heading)),
  },
  {
    name: 'old',
    says: 'the report is of the last century',
    of: ({ facts }) => (facts.reviewYear ?? facts.planYear ?? 2000) < 2000,
  },
  { name: 'no-region', says: 'the region is not known', of: ({ statistic }) => statistic.region === null },
]

function opening(name: string): string | false {
  const usage = usageOf(name)
  return usage !== null && step(usage.opening / usage.times, [0, 0.05, 0.1, 0.2, 0.4])
}

function rivals({ considered }: Statistic): readonly Considered[] {
  return considered.filter(({ name }) => name !== considered[0]?.name)
}

function margin(statistic: Statistic): number {
  const scores = rivals(statistic).map(({ score }) => score)
  return scores.length === 0 ? Infinity : (statistic.considered[0]?.score ?? 0) - Math.max(...scores)
}

function isOfTerm({ facts, passage }: Evidence): boolean {
  return facts.reviewSpan !== null && passage.part === 'review'
}

function periodRule({ statistic: { rules } }: Evidence): string {
  return rules.find((rule) => rule.startsWith('period-')) ?? '-'
}

const namers = new Set([
  'subject',
  'carried-subject',
  'coordinated-subjects',
  'counted-noun',
  'table-cell',
  'investment-in-project',
  'modifier-of-noun',
])

const dealing = ['分别', '均', '各', '其中', '共', '累计', '新增', '由', '从', '占', '比', '较', '达']

/** The rules of a table's cell name its place: they tell rows apart, not right from wrong. */
function isRule(rule: string): boolean {
  return !/^table-\d|^doubt-|^corrected-/u.test(rule)
}

function ownRules({ statistic, mention }: Evidence): readonly string[] {
  return statistic.rules.filter((rule) => isRule(rule) && !mention.rules.includes(rule))
}

/** The step that a number falls on: `≤5`, `>18`. */
function step(number: number, steps: readonly number[]): string {
  const found = steps.find((most) => number <= most)
  return found === undefined ? `>${steps.at(-1)}` : `≤${found}`
}

/** Punctuation and function words by themselves, other words by their part of speech. */
function kindOf(token: Token | undefined): string {
  if (token === undefined) return 'nothing'
  if (token.kind === 'word')
    return /^[upcfd]/u.test(token.tag ?? '') && token.text.length === 1
      ? token.text
      : (token.tag ?? '-').slice(0, 2)
  if (token.kind !== 'punctuation') return token.kind
  return isColon(token.text) ? '：' : token.text // `∶`, `︰`: some write one, some the other
}

/** The names of all features that hold of a statistic. */
export function featuresOf(evidence: Evidence): readonly string[] {
  return features.flatMap(({ name, of }) => {
    const found = of(evidence)
    if (typeof found === 'boolean') return found ? [name] : []
    return [found].flat().map((which) => `${name}:${which}`)
  })
}

/** Whether a feature of this name never raises confidence. */
export function isLowering(name: string): boolean {
  const [head] = name.split(':')
  return features.some((feature) => feature.name === head && feature.lowers === true)
}
