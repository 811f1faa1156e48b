import type { Word } from '../../syntax/words.ts'

/** What the words before a place in a ranking say: `增速位列全市` → who (nothing), scope `全市`, of growth. */
export interface RankLead {
  readonly subject: readonly Word[]
  readonly scope: string | null
  readonly of: 'level' | 'growth' | null
  /** `总量、增幅分居全省第三、第五`: which side each place is of; empty where one holds for all. */
  readonly ofEach?: readonly ('level' | 'growth')[]
  /** `均`: each of several subjects has this place. */
  readonly each: boolean
}
