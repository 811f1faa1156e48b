import { numberIn } from './number-formats.ts'
import { attribute, child, childrenOf, type Element, isOn, settingOf } from './xml.ts'

/** Which list a paragraph belongs to, and how deep in it, from 0. */
export interface ListPlace {
  readonly list: string
  readonly level: number
}

interface Level {
  readonly start: number
  readonly format: string
  /** `（%1）`, `%1.%2`. */
  readonly text: string
  readonly after: string
  /** All numbers in it are shown as decimals. */
  readonly legal: boolean
}

interface List {
  readonly counters: (number | undefined)[]
  readonly levels: ReadonlyMap<number, Level>
  readonly starts: ReadonlyMap<number, number>
}

/** Gives the number of each list paragraph in turn, as Word shows it: `一、`, `（二）`, `3.1`. */
export function numberer(numbering: Element | null): (place: ListPlace) => string {
  const lists = listsIn(numbering)
  const restarted = new Set<string>()
  return ({ list: id, level }) => {
    const list = lists.get(id)
    const own = list?.levels.get(level)
    if (list === undefined || own === undefined) return ''
    const start = list.starts.get(level)
    const first = start !== undefined && !restarted.has(`${id} ${level}`)
    restarted.add(`${id} ${level}`)
    list.counters[level] = first ? start : (list.counters[level] ?? own.start - 1) + 1
    list.counters.length = level + 1 // what lies deeper begins anew
    return shown(own, list)
  }
}

function shown(level: Level, { counters, levels }: List): string {
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const other = levels.get(at)
    const format = level.legal ? 'decimal' : (other?.format ?? 'decimal')
    return numberIn(format, counters[at] ?? other?.start ?? 1)
  })
  return level.format === 'bullet' || text === '' ? '' : text + level.after
}

/** Lists that share an abstract definition share their counters, unless they set a start of their own. */
function listsIn(numbering: Element | null): ReadonlyMap<string, List> {
  const all = numbering === null ? [] : childrenOf(numbering)
  const abstracts = new Map(
    all
      .filter(({ name }) => name === 'w:abstractNum')
      .map((element) => [attribute(element, 'w:abstractNumId') ?? '', levelsOf(element)]),
  )
  const counters = new Map<string, (number | undefined)[]>()
  return new Map(
    all
      .filter(({ name }) => name === 'w:num')
      .map((element) => {
        const abstract = settingOf(element, 'w:abstractNumId') ?? ''
        const overrides = childrenOf(element).filter(({ name }) => name === 'w:lvlOverride')
        const levels = new Map([...(abstracts.get(abstract) ?? []), ...overrides.flatMap(overridden)])
        const shared = counters.get(abstract) ?? []
        counters.set(abstract, shared)
        return [
          attribute(element, 'w:numId') ?? '',
          { levels, counters: shared, starts: startsOf(overrides) },
        ]
      }),
  )
}

function levelsOf(element: Element): ReadonlyMap<number, Level> {
  return new Map(childrenOf(element).flatMap((one) => (one.name === 'w:lvl' ? [levelOf(one)] : [])))
}

function overridden(override: Element): readonly (readonly [number, Level])[] {
  const level = child(override, 'w:lvl')
  return level === undefined ? [] : [levelOf(level)]
}

function startsOf(overrides: readonly Element[]): ReadonlyMap<number, number> {
  return new Map(
    overrides.flatMap((override) => {
      const start = settingOf(override, 'w:startOverride')
      return start === undefined ? [] : [[Number(attribute(override, 'w:ilvl') ?? 0), Number(start)] as const]
    }),
  )
}

function levelOf(element: Element): readonly [number, Level] {
  const suffix = settingOf(element, 'w:suff') ?? 'tab'
  const level = {
    start: Number(settingOf(element, 'w:start') ?? 1),
    format: settingOf(element, 'w:numFmt') ?? 'decimal',
    text: settingOf(element, 'w:lvlText') ?? '',
    after: suffix === 'space' ? ' ' : '',
    legal: isOn(element, 'w:isLgl'),
  }
  return [Number(attribute(element, 'w:ilvl') ?? 0), level]
}
