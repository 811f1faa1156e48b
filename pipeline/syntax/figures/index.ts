import type { Lexicon } from '../../lexicon/index.ts'
import { sharedTail } from '../coordination.ts'
import { figureJoints, isListJoint } from '../coordinators.ts'
import type { Reading } from '../reading.ts'
import type { Word } from '../words.ts'
import { claimed, type Figure, figureAt } from './figure.ts'
import type { Group } from './group.ts'
import { sharingUnit } from './shared-unit.ts'

/** The figures of a clause in the groups in which they share their subject. */
export function groupsOf(words: readonly Word[], reading: Reading): readonly Group[] {
  const places = words.flatMap((word, at) => (word.kind === 'figure' ? [at] : []))
  const groups: Group[] = []
  let from = 0
  let joint: readonly Word[] | null = null
  places.forEach((at, nth) => {
    const next = places[nth + 1] ?? words.length
    const figure = figureAt(words, { from, at, next, last: nth === places.length - 1 }, reading)
    const group = groups.at(-1)
    if (joint === null || group === undefined) groups.push({ figures: [figure], listed: false })
    else groups[groups.length - 1] = joined(group, figure, joint.length > 0)
    from = at + 1 + claimed(figure, reading.lexicon)
    joint = claimed(figure, reading.lexicon) === 0 ? jointOf(words, from, next, reading.lexicon) : null
  })
  return withSharedNouns(groups, reading.lexicon).map((group) => sharingUnit(group, reading.lexicon))
}

function joined(group: Group, figure: Figure, listed: boolean): Group {
  return { figures: [...group.figures, figure], listed: group.listed || listed }
}

/** The words between two figures where they only join them; else null. */
function jointOf(
  words: readonly Word[],
  from: number,
  next: number,
  lexicon: Lexicon,
): readonly Word[] | null {
  const between = words.slice(from, next)
  const joints = figureJoints(lexicon)
  return next < words.length && between.every((word) => joints.has(word.text)) ? between : null
}

/** `1家省级、2家市级、2家县级示范家庭农场`: the earlier nouns share the tail of the last one. */
function withSharedNouns(groups: readonly Group[], lexicon: Lexicon): readonly Group[] {
  const done: Group[] = []
  for (const group of [...groups].reverse())
    done.push(sharingEvent(sharingNoun(group, done.at(-1), lexicon), done.at(-1), lexicon))
  return done.reverse()
}

/** `6个旗县和626个村全部摘帽`: what is said of the last item of a list is said of all. */
function sharingEvent(group: Group, later: Group | undefined, lexicon: Lexicon): Group {
  const figure = group.figures.at(-1)
  const next = later?.figures[0]
  if (figure === undefined || next === undefined || !isListJoint(next.before.at(-1), lexicon)) return group
  const alike = figure.headless && next.headless && figure.noun.length > 0 && figure.event.length === 0
  return alike ? withLast(group, { ...figure, event: next.event }) : group
}

function sharingNoun(group: Group, later: Group | undefined, lexicon: Lexicon): Group {
  const figure = group.figures.at(-1)
  const next = later?.figures[0]
  if (figure === undefined || next === undefined || !isListJoint(next.before[0], lexicon)) return group
  if (figure.noun.length === 0 || next.noun.length === 0) return group
  if (figure.mention.unit !== next.mention.unit) return sharingWork(group, figure, next) // `50个智能工厂和10家标杆企业`
  const text = sharedTail([figure.noun, next.noun], lexicon)
  return text === null ? sharingWork(group, figure, next) : withTail(group, figure, text)
}

function sharingWork(group: Group, figure: Figure, next: Figure): Group {
  const work = sharedWork(figure, next)
  return work === null ? group : withTail(group, figure, work)
}

function withTail(group: Group, figure: Figure, text: string): Group {
  const noun: readonly Word[] = [...figure.noun, { kind: 'word', text, tag: 'n', mention: null }]
  return withLast(group, { ...figure, noun })
}

/** `推进9个棚户区和6个老旧小区改造`: the work that the last item names is done to all; null where they have a verb of their own. */
function sharedWork(figure: Figure, next: Figure): string | null {
  const work = next.noun.at(-1)
  if (!figure.headless || work === undefined || next.noun.length < 2 || figure.event.length > 0) return null
  return isWork.test(work.text) && !isWork.test(figure.noun.at(-1)?.text ?? '') ? work.text : null
}
const isWork = /^(?:改造|治理|整治|拆迁|修缮|加固|绿化|改扩建)$/u

function withLast(group: Group, last: Figure): Group {
  const [first, ...rest] = group.figures
  return rest.length === 0
    ? { ...group, figures: [last] }
    : { ...group, figures: [first, ...rest.slice(0, -1), last] }
}
