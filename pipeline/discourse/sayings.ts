import type { Measure } from '../core/observed.ts'
import type { Part } from '../core/segmented.ts'
import type { Share } from '../syntax/share.ts'
import type { ListHead } from './list-head.ts'
import type { Time } from './time/time.ts'
import type { Whole } from './whole.ts'

/** A figure that was told: an entry of the sentence's log. */
export interface Told {
  readonly name: string
  /** The verb that its name begins with, which later items may share; empty where it has none. */
  readonly verb: string
  readonly measure: Measure
  readonly unit: string
  readonly value: string | null
  /** The clause that told it, counted within its sentence. */
  readonly clause: number
  /** It is a growth over the year before. */
  readonly yearly: boolean
}

/** The clause that was read last. */
export interface LastClause {
  /** For an action named there: `不断压减焦化行业落后产能，立恒、闽光分别压减…`. */
  readonly text: string
  /** The firm that it began with and that may go on to act. */
  readonly firm: string | null
}

/**
 * What a scope may say of the figures in it. Each thing is said by a scope of the kind that it holds for; a narrower scope
 * wins over a wider one.
 */
export interface Sayings {
  readonly part?: Part
  /** The last subjects named: several after `A、B分别…`. */
  readonly topics?: readonly string[]
  /** What a clause, sentence or heading without a figure is about, to which a bare measure belongs: `投资`. */
  readonly theme?: string | null
  /** What a clause announced of the things listed after it. */
  readonly listHead?: ListHead | null
  /** Who acts; null where it is the region again. */
  readonly agent?: string | null
  /** The zone that opened the stretch: `滨江新区发展提速，路网日趋完善，地区生产总值增长…`. */
  readonly opener?: string | null
  /** The institutions counted, which own what is told next: `乡镇卫生院38个，床位…张`. */
  readonly possessor?: string | null
  /** When it was; null where a part of the report, or a heading that names a year and a term, leaves it to what follows. */
  readonly time?: Time | null
  readonly estimated?: boolean
  /** What is told is still to come: `建成投产后`. */
  readonly toCome?: boolean
  /** What there is, not what was done: `拥有`. */
  readonly stock?: boolean
  /** What figures are compared with, as the last of them said. */
  readonly basis?: string | null
  /** The same, as a clause without a figure set it for all after it: `与2015年相比，…`. */
  readonly ground?: string | null
  /** The same for what stands at the end of a year, as the passage said it last: `比年初增加`. */
  readonly stockBase?: string | null
  /** What later parts are parts of. */
  readonly whole?: Whole | null
  /** A semicolon turned to another thing, of which a later `其中` tells parts. */
  readonly anew?: boolean
  readonly rankScope?: string | null
  readonly rankOf?: 'level' | 'growth' | null
  /** The verb that the items of a list share. */
  readonly verb?: string
  /** The figure now read stands in a list after another (`…325万吨、炼铁426万吨`). */
  readonly listed?: boolean
  /** The share whose lower end was just read: `由44%` before `提高到51.3%`. */
  readonly share?: Share | null
  /** What was listed and counted, for a later `分别`: `东闸`, `西闸` of `东闸、西闸两座水闸`. */
  readonly parties?: readonly string[]
  /** The figures told so far, in their order. */
  readonly told?: readonly Told[]
  /** What the paragraph told a level of, in its order: what `以上六项指标` refers to. */
  readonly recounted?: readonly string[]
  readonly lastClause?: LastClause
}
