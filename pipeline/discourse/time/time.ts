import { lastYear } from './iso.ts'

/** The first and last of some years. */
export interface Years {
  readonly first: number
  readonly last: number
}

/** A time of which a scope speaks. */
export interface Time {
  /** ISO: `2020`, `2020-06`, `2020-01/2020-06`, `2016/2020`. */
  readonly period: string
  /** Several years looked at as one: sums take them all, what stands at the end takes the last. */
  readonly term: boolean
  /** A heading named it, so that only a sentence made for the purpose changes what the section speaks of. */
  readonly firm?: boolean
}

export const yearTime = (year: number): Time => ({ period: String(year), term: false })
export const termTime = ({ first, last }: Years): Time =>
  first === last ? yearTime(last) : { period: `${first}/${last}`, term: true }

/** A period as a time: several whole years are a term. */
export function timeOf(period: string): Time {
  return { period, term: /^\d{4}\/\d{4}$/u.test(period) }
}

/** The first and last year of a time. */
export function yearsOf({ period }: Time): Years {
  const last = lastYear(period) ?? 0
  return { first: Number(period.slice(0, 4)), last }
}
