import type { Group } from './labelled.ts'
import type { Tested } from './left-out.ts'

/** Rows of a stretch of confidence: how many of them are right should be what they say. */
export interface Bin {
  readonly name: string
  readonly rows: number
  /** Of all rows of the group. */
  readonly share: number
  readonly confidence: number
  /** Of its rows: those with the core fields right, and those with every field. */
  readonly core: number
  readonly exact: number
}

const borders = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1] as const

export const groupNames: Readonly<Record<Group, string>> = {
  unseen: 'reports annotated last',
  mended: 'stretches by chance, some rules mended by them',
  worked: 'reports worked on for months',
}

/** The rows of a group by their confidence, and all of them. */
export function binsOf(tested: readonly Tested[], group: Group): readonly Bin[] {
  const own = tested.filter(({ row }) => row.group === group)
  const bins = borders.slice(1).map((to, at) => {
    const from = borders[at] ?? 0
    const rows = own.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1))
    return binOf(to === 1 ? `${two(from)} and above` : `${two(from)} to ${two(to)}`, rows, own.length)
  })
  return [...bins.toReversed().filter(({ rows }) => rows > 0), binOf('all', own, own.length)]
}

function binOf(name: string, rows: readonly Tested[], all: number): Bin {
  const part = (holds: (one: Tested) => boolean) => rows.filter(holds).length / Math.max(1, rows.length)
  return {
    name,
    rows: rows.length,
    share: rows.length / Math.max(1, all),
    confidence: rows.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, rows.length),
    core: part(({ row }) => row.core),
    exact: part(({ row }) => row.exact),
  }
}

function two(value: number): string {
  return value.toFixed(2)
}
