/** A period as SDMX writes it, and the code of its frequency by the cross-domain list CL_FREQ. */
export interface SdmxTime {
  readonly time: string
  readonly frequency: string
}

/**
 * `2020` → 2020 (A), `2020-H1` → 2020-S1 (S), `2020-07/2020-12` → 2020-07-01/P6M, `2016/2020` → 2016-01-01/P5Y.
 * SDMX writes a span as its first day and its length, so both ends are counted in.
 */
export function sdmxTime(period: string): SdmxTime {
  const [from = '', to] = period.split('/')
  if (to === undefined || to === from) return { time: from.replace('-H', '-S'), frequency: frequencyOf(from) }
  const [first, last] = [stretch(from).first, stretch(to).last]
  return { time: `${iso(first)}/${length(first, last)}`, frequency: '_O' }
}

/** The first day and the last, as numbers of days. */
interface Stretch {
  readonly first: number
  readonly last: number
}

function frequencyOf(period: string): string {
  const forms: readonly (readonly [RegExp, string])[] = [
    [/^\d{4}$/, 'A'],
    [/-H\d$/, 'S'],
    [/-Q\d$/, 'Q'],
    [/^\d{4}-\d\d$/, 'M'],
  ]
  return forms.find(([form]) => form.test(period))?.[1] ?? 'D'
}

/** `2020-Q2` → 1 April to 30 June. Months count from 0, as they do in dates. */
function stretch(period: string): Stretch {
  const [year = 0, part = 1, day] = period.split(/-[QH]?/).map(Number)
  if (day !== undefined) return { first: dayOf(year, part - 1, day), last: dayOf(year, part - 1, day) }
  const months = period.includes('Q') ? 3 : period.includes('H') ? 6 : period.includes('-') ? 1 : 12
  const month = (part - 1) * months
  return { first: dayOf(year, month, 1), last: dayOf(year, month + months, 0) }
}

/** In whole years or months where both ends are those of months, otherwise in days. */
function length(first: number, last: number): string {
  const [begin, end] = [dateOf(first), dateOf(last + 1)]
  if (begin.day !== 1 || end.day !== 1) return `P${last - first + 1}D`
  const months = (end.year - begin.year) * 12 + end.month - begin.month
  return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`
}

const dayLength = 86_400_000

function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / dayLength
}

function dateOf(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * dayLength)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() }
}

function iso(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10)
}
