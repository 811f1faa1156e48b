import type { Reach } from './in-force.ts'
import type { TimeRole } from './read.ts'
import type { Time } from './time.ts'

/** A time where it stands in the text. */
export interface Standing {
  readonly time: Time
  readonly role: TimeRole
  /** It opens a heading or a sentence, or stands within a clause. */
  readonly place: 'heading' | 'opening' | 'clause'
  /** What the sentence is the first of: its section's first paragraph, its paragraph, or neither. */
  readonly first: 'section' | 'paragraph' | null
  /** The heading names a year and a term. */
  readonly both: boolean
  /** The sentence has a figure. */
  readonly tells: boolean
  /** It only says what its time is: `2020年是极不平凡的一年`. */
  readonly defines: boolean
  /** It begins with words before it tells a figure: `2020年，面对复杂形势，…`; not `2020年，生产总值90亿元`. */
  readonly preamble: boolean
  /** It tells averages over a term (`年均`), beside the year at which the term ended. */
  readonly averages: boolean
  /** A day or a single month, of an event. */
  readonly point: boolean
  /** The year or the term that the report is about, not any year that it mentions. */
  readonly main: boolean
  /** A year before the one under review; in the plan, that year too. */
  readonly past: boolean
  /** Still to come, in a review. */
  readonly ahead: boolean
  /** What something builds on: `在2015年增长14.3%的基础上`. */
  readonly ground: boolean
  /** The time in force is a term. */
  readonly inTerm: boolean
  /** It opens its clause, and the sentence has told no figure before: `服务业发展加快，2020年税收增长9%`. */
  readonly leads: boolean
  /** The time in force was named by a heading. */
  readonly firm: boolean
}

/** Which times hold how far. `null`: the time is not that of the figures. */
export interface TimeRule {
  readonly name: string
  readonly reach: Reach | null
  readonly when: (time: Standing) => boolean
}

/**
 * The first rule that holds decides; a time said for a nearer scope wins over one said for a wider one. The cases of a rule,
 * where it holds and where it does not, are `fixtures/observations/time-‹its name›.txt`.
 */
export const timeRules: readonly TimeRule[] = [
  // `比2015年增长`, `由2010年的12.7%`: a comparison gives a basis, a movement its lower end
  { name: 'compared', reach: null, when: ({ role }) => role !== 'told' },
  { name: 'ground', reach: 'clause', when: ({ ground }) => ground },
  { name: 'ahead', reach: 'clause', when: ({ ahead, place }) => ahead && place !== 'heading' },
  // `2020年及“十三五”时期工作回顾`: what follows says which; `过去五年工作回顾` sets the section
  { name: 'heading-of-both', reach: null, when: ({ place, both }) => place === 'heading' && both },
  { name: 'heading', reach: 'section', when: ({ place }) => place === 'heading' },
  // `2020年是极不平凡的一年。`, `过去五年，我们克难奋进。`: all that follows, and an inherited term ends
  {
    name: 'defining-sentence',
    reach: 'frame',
    when: (time) =>
      opens(time) &&
      time.main &&
      !time.tells &&
      (time.defines || time.first !== null) &&
      time.first !== 'section',
  },
  // under a heading that names both, `2020年，面对…，生产总值增长7%` and later `五年来，…累计…` turn from one to the other
  {
    name: 'turning-paragraph',
    reach: 'frame',
    when: (time) =>
      opens(time) && time.main && time.first === 'paragraph' && !time.firm && time.preamble && !time.averages,
  },
  // `2020年，生产总值达到90亿元，年均增长7%。`: the last year of the term that is spoken of
  {
    name: 'year-beside-average',
    reach: 'sentence',
    when: (time) => opens(time) && time.averages && !time.time.term,
  },
  // `农业稳步发展，建成粮库3座。2020年，粮食产量6万吨。`: a year within what is told of a term
  {
    name: 'year-within-term',
    reach: 'sentence',
    when: (time) => opens(time) && time.inTerm && !time.time.term && time.tells && time.first === null,
  },
  {
    name: 'past-event',
    reach: 'sentence',
    when: (time) => opens(time) && (time.point || (time.past && time.tells)),
  },
  {
    name: 'first-paragraph',
    reach: 'section',
    when: (time) => opens(time) && time.first === 'section' && !time.time.period.includes('-'),
  },
  { name: 'opening', reach: 'paragraph', when: opens },
  {
    name: 'leading-clause',
    reach: 'sentence',
    when: ({ leads, time }) => leads && /^\d{4}$/u.test(time.period),
  },
  { name: 'clause', reach: 'stretch', when: () => true },
]

function opens({ place }: Standing): boolean {
  return place === 'opening'
}

/** The rule that holds for a time. The last one holds for any. */
export function ruleOf(time: Standing): TimeRule | undefined {
  return timeRules.find(({ when }) => when(time))
}
