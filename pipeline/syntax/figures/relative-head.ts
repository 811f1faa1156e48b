import type { Lexicon } from '../../lexicon/index.ts'
import { isListJoint } from '../coordinators.ts'
import type { Word } from '../words.ts'
import { nounAfter } from './counted-noun.ts'
import type { Group } from './group.ts'

/** `总投资1.5亿元、涉及5个乡镇的供水项目`: what a list of figures describes, said after the last of them; else empty. */
export function described(groups: readonly Group[], lexicon: Lexicon): readonly Word[] {
  const last = groups.at(-1)?.figures.at(-1)
  const isList = groups.slice(1).every(({ figures }) => isListJoint(figures[0].before[0], lexicon))
  if (last === undefined || groups.length < 2 || !isList) return []
  if (last.attributive) return last.noun
  const after = last.after.slice(last.noun.length)
  return after[0]?.text === '的' ? nounAfter(after.slice(1), true, lexicon).noun : []
}
