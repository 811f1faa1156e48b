import type { Part } from '../core/segmented.ts'
import type { Share } from '../syntax/share.ts'
import type { Whole } from './whole.ts'

/** A level that was told. */
export interface Told {
  readonly name: string
  readonly unit: string
  readonly value: string | null
}

/** What a careful reader keeps in mind from clause to clause. Replaced, never changed. */
export interface State {
  readonly part: Part
  /** The last subjects named: several after `A、B分别…`. */
  readonly subjects: readonly string[]
  /** The subjects were named in this sentence. */
  readonly near: boolean
  /** The last figure of the sentence was a growth in per cent: `增长14%、力争达到15%` speaks of two. */
  readonly grew: boolean
  /** The names of the levels that the sentence has told so far, for a later `分别` that refers to several. */
  readonly recent: readonly Told[]
  /** All indicators that the sentence has told so far, whatever of them, each once. */
  readonly indicators: readonly string[]
  /** The levels that the last clause with figures told. */
  readonly listing: readonly Told[]
  /** What the sentence listed and counted, for a later `分别`: `东闸`, `西闸` of `东闸、西闸两座水闸`. */
  readonly parties: readonly string[]
  readonly entity: string | null
  /** The zone that opened the sentence: `滨江新区发展提速，路网日趋完善，地区生产总值增长…`. */
  readonly opener: string | null
  /** The text of the clause before, for an action named there: `不断压减焦化行业落后产能，立恒、闽光分别压减…`. */
  readonly phrase: string
  /** The firm that the clause just before began with. */
  readonly firm: string | null
  /** The institutions that the stretch since the last semicolon counted: `乡镇卫生院38个，床位…张`. */
  readonly keeper: string | null
  /** The verb that the items of a list share. */
  readonly verb: string
  /** The figure now read stands in a list after another (`…325万吨、炼铁426万吨`). */
  readonly listed: boolean
  /** Carried within a sentence only. */
  readonly basis: string | null
  /** The sentence told a growth over the year before. */
  readonly yearly: boolean
  /** The basis that a clause without a figure sets for all after it: `与2015年相比，…`. */
  readonly ground: string | null
  /** A period that the sentence names. */
  readonly period: string | null
  /** The years that a figure of the stretch since the last semicolon was told of: `五年办理议案7件`. */
  readonly tally: string | null
  /** The year that an earlier sentence of a plan's paragraph opened with: `到2025年`. */
  readonly horizon: string | null
  /** The several years that the sentence names, `“十三五”时期`, though a later clause speaks of one. */
  readonly span: string | null
  readonly estimate: boolean
  /** The share whose lower end was just read: `由44%` before `提高到51.3%`. */
  readonly share: Share | null
  /** What later parts of the sentence are parts of. */
  readonly whole: Whole | null
  /** A semicolon turned to another thing, of which a later `其中` tells parts. */
  readonly anew: boolean
  readonly rankScope: string | null
  readonly rankOf: 'level' | 'growth' | null
  /** The sentence tells what there is, not what was done: `拥有`. */
  readonly stock: boolean
  /** The stretch speaks of the whole term or plan (`五年来`), not of the year under review. */
  readonly term: boolean
  /** The level of the section in which the term was named; the next section of that level speaks for itself. */
  readonly termLevel: number
  /** What the clause tells is still to come: `建成投产后`. */
  readonly future: boolean
}

/** What holds inside one sentence only, before it has said anything. */
const unsaid = {
  near: false,
  grew: false,
  recent: [],
  indicators: [],
  parties: [],
  listing: [],
  entity: null,
  opener: null,
  firm: null,
  keeper: null,
  phrase: '',
  verb: '',
  listed: false,
  basis: null,
  ground: null,
  tally: null,
  yearly: false,
  period: null,
  span: null,
  estimate: false,
  share: null,
  whole: null,
  anew: false,
  rankScope: null,
  rankOf: null,
  stock: false,
  future: false,
} satisfies Partial<State>

export const beginning: State = {
  ...unsaid,
  part: 'review',
  subjects: [],
  horizon: null,
  term: false,
  termLevel: 0,
}

/** A new sentence forgets what holds inside one only. */
export function nextSentence(state: State): State {
  return { ...state, ...unsaid }
}

/** A section no deeper than the one that named the term, or another part, speaks of the term no more unless it says so. */
export function nextSection(state: State, level: number): State {
  return state.term && level <= state.termLevel ? { ...state, term: false } : state
}

/** A new paragraph forgets the subject too. */
export function nextParagraph(state: State): State {
  return { ...nextSentence(state), subjects: [], horizon: null }
}
