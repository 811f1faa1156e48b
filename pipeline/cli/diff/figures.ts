import type { FileRow } from './dataset-rows.ts'
import { type Changed, changesOf, type Pairing, paired } from './pairing.ts'
import { pairingKeys, revisedFigure } from './pairing-keys.ts'

/** The observations of two folders. */
export interface FigureChanges {
  readonly came: readonly FileRow[]
  readonly went: readonly FileRow[]
  /** The report's text gives another figure for the same thing. */
  readonly revised: readonly Changed[]
  /** The report's text is the same, and is read otherwise. */
  readonly reread: readonly Changed[]
  /** The same figure, under another heading or found by other rules. */
  readonly aside: readonly Changed[]
}

export function figureChanges(before: Iterable<FileRow>, after: Iterable<FileRow>): FigureChanges {
  const found = withRevised(paired([...before], [...after], pairingKeys.observations))
  const changed = changesOf(found)
  const revised = changed.filter(({ fields }) => fields.includes('text'))
  const others = changed.filter(({ fields }) => !fields.includes('text'))
  return {
    came: found.came,
    went: found.went,
    revised,
    reread: others.filter((change) => !isAside(change)),
    aside: others.filter(isAside),
  }
}

/** What has no indicator is not the same thing as another that has none. */
function withRevised({ pairs, came, went }: Pairing): Pairing {
  const isNamed = ({ indicator }: FileRow) => indicator !== null && indicator !== undefined
  const more = paired(went.filter(isNamed), came.filter(isNamed), [revisedFigure])
  const known = new Set(more.pairs.flat())
  return {
    pairs: [...pairs, ...more.pairs],
    came: came.filter((row) => !known.has(row)),
    went: went.filter((row) => !known.has(row)),
  }
}

/** A field that one folder's version does not have yet says nothing. */
function isAside({ before, after, fields }: Changed): boolean {
  return fields.every(
    (name) => name === 'section' || name === 'rules' || !(name in before) || !(name in after),
  )
}
