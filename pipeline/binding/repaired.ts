import type { Scope } from '../discourse/scopes.ts'
import type { Lexicon } from '../lexicon/index.ts'
import type { Figure } from '../syntax/figures/figure.ts'
import type { Group } from '../syntax/figures/group.ts'
import type { Naming } from './candidates/candidate.ts'
import type { Measured } from './measure.ts'
import { partDoing } from './part-doing.ts'
import {
  changeOfNoun,
  ofThose,
  partsOfStructure,
  type Repaired,
  shareOfNoun,
  stillGrowing,
} from './repairs.ts'

/** What stands around the figure. */
interface Around {
  readonly group: Group
  readonly scope: Scope
  readonly lexicon: Lexicon
}

/** The measure and the name, each made good by the other. */
export function repaired(
  kind: Measured,
  named: Naming,
  figure: Figure,
  { group, scope, lexicon }: Around,
): Repaired {
  const part = partDoing(stillGrowing(kind, named, figure, scope), named, figure, lexicon)
  const grown = changeOfNoun(part.kind, ofThose(part.named, figure, lexicon))
  const share = shareOfNoun(grown.kind, grown.named, figure, lexicon)
  return ofWhole(partsOfStructure(share.kind, share.named, group))
}

/** `完成工程量的60%` where nothing was spoken of: the whole is all that is named. */
function ofWhole({ kind, named }: Repaired): Repaired {
  const whole = kind.share?.whole ?? null
  return kind.measure === 'share' && named.names.length === 0 && whole !== null
    ? { kind, named: { ...named, names: [whole] } }
    : { kind, named }
}
