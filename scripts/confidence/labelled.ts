import type { Model } from '../../pipeline/confidence/model.ts'
import type { Traits } from '../../pipeline/confidence/traits.ts'
import type { Extracted } from '../../pipeline/index.ts'
import type { GoldFile } from '../accuracy/gold-files.ts'
import { extractAt, type Measuring, refuseChanged } from '../accuracy/measure.ts'
import { isCoreRight, isWhollyRight, score } from '../accuracy/score.ts'

/** A row that a reader has judged. */
export interface Labelled extends Traits {
  /** The gold file, which stands for its report. */
  readonly file: string
  readonly group: Group
  /** Whether the core fields are right, and whether every field is. */
  readonly core: boolean
  readonly exact: boolean
}

/**
 * `worked`: the rules were mended by it for months. `mended`: stretches by chance that some rules were mended by.
 * `unseen`: nobody mended anything by it. The model learns of all; how far it can be believed is measured on the last two.
 */
export type Group = 'worked' | 'mended' | 'unseen'

/** What the program knows of its rows besides the rows. */
export interface Program extends Measuring {
  /** Of every statistic of a report, in their order. */
  readonly traitsIn: (report: Extracted['report']) => readonly Traits[]
  readonly isLowering: (feature: string) => boolean
  readonly confidenceOf: (traits: Traits, model: Model) => number
}

const workedOn: ReadonlySet<string> = new Set([
  'quwo-2020',
  'xingtai-2021',
  'wuxi-2017',
  'nbs-2015',
  'changsha-2004',
])

export function groupOf({ name, set }: GoldFile): Group {
  if (workedOn.has(name) || set === 'input') return 'worked'
  return set === 'development' ? 'mended' : 'unseen'
}

/** Every row within what the gold annotates, in the order of the files. Files whose report is not here have none. */
export async function labelledRows(
  files: readonly GoldFile[],
  program: Program,
): Promise<readonly Labelled[]> {
  const found: Labelled[] = []
  for (const file of files) {
    if (file.report === null) continue
    const extracted = await extractAt(file.report, program)
    refuseChanged(file.gold.mentions, extracted.report.text, file.name)
    found.push(...labelled(file, extracted, program))
  }
  return found
}

function labelled(file: GoldFile, extracted: Extracted, { traitsIn }: Program): readonly Labelled[] {
  const { report, observations } = extracted
  if (observations.length !== report.observations.length)
    throw new Error(`${file.name}: rows were left out; mend what the messages tell of first`)
  const traits = traitsIn(report)
  const places = new Map(observations.map((row, at) => [row, at]))
  return score(file.gold, extracted).observations.flatMap((judged) => {
    if (judged.kind === 'missed') return []
    const trait = traits[places.get(judged.row) ?? -1]
    if (trait === undefined) return []
    const { name } = file
    return [
      { file: name, group: groupOf(file), ...trait, core: isCoreRight(judged), exact: isWhollyRight(judged) },
    ]
  })
}
