import { compiled } from '../../lexicon/index.ts'

const officeEnds = compiled(({ fronts }) =>
  fronts.filter(({ kind }) => kind === 'office').map(({ word }) => word),
)

/** Names a line's speaker no longer than this. */
const longestLine = 40
const name = /^[：:]?((?!大会|会议|办公)[\p{Script=Han}·•]{2,15})$/u

export { officeEnds as officesOf }

/**
 * `曲沃县发展和改革局局长李福群` → `李福群`; in a title, `（2021年2月5日李福群）`.
 * Null where no line of the front names an office and a person.
 */
export function authorIn(lines: readonly string[], offices: readonly string[]): string | null {
  for (const line of lines) {
    const found = line.length <= longestLine ? afterOffice(line, offices) : null
    if (found !== null) return found
  }
  const dated = lines.map((line) => line.match(/日([\p{Script=Han}·•]{2,15})[）)]$/u)?.[1])
  return dated.find((one) => one !== undefined) ?? null
}

/** What tells that the line above is of the assembly or of its day, so that a name may stand below. */
const aboveName = /会议上?$|日[）)]?$/u

/** `李明` on a line of its own below the assembly, without an office: where nothing else tells who spoke. */
export function bareNameIn(lines: readonly string[], offices: readonly string[]): string | null {
  const at = lines.findLastIndex((line) => aboveName.test(line))
  const line = lines[at + 1]
  if (at < 0 || line === undefined || !/^[\p{Script=Han}]{2,4}$/u.test(line)) return null
  return offices.some((office) => line.includes(office)) ? null : line
}

/** `李明（2021年1月12日）`, `李明作政府工作报告`. */
const behindName = /[（(][^（()）]{0,20}日[）)]$|作(?:政府)?(?:工作)?报告$/u

/** What stands behind the last office that a line names. */
function afterOffice(line: string, offices: readonly string[]): string | null {
  const ends = offices.flatMap((office) => {
    const at = line.lastIndexOf(office)
    return at < 0 ? [] : at + office.length
  })
  const rest = line.slice(Math.max(0, ...ends)).replace(behindName, '')
  return ends.length === 0 ? null : (rest.match(name)?.[1] ?? null)
}

const session =
  /[\p{Script=Han}]{2,24}第[一二三四五六七八九十\d]{1,4}届[\p{Script=Han}]{2,20}?第?[一二三四五六七八九十\d]{1,3}次会议/u
/** What stands right before the assembly: a date, the word for being there. */
const before = /^.*在|^.*月.{1,3}日|^日(?!照)/u

/** `在曲沃县第十七届人民代表大会第一次会议上` → the assembly and its session, on one line or on two. */
export function occasionIn(lines: readonly string[]): string | null {
  const found = lines.join('\n').match(session) ?? lines.join('').match(session)
  return found === null ? null : found[0].replace(before, '')
}
