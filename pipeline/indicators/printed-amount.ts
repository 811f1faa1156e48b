import { Big } from '../core/decimal.ts'

/**
 * A figure with how exactly it is printed. `unit in the last place`: `86.42亿元` is 8642000000 元, known to 1000000 元.
 */
export interface PrintedAmount {
  readonly value: Big
  /** What the last printed digit counts. */
  readonly step: Big
}

/** @param value decimal text, in any unit  @param text the figure as printed: `86.42亿元`, `三分之二` */
export function printedAmount(value: string, text: string): PrintedAmount {
  const exact = new Big(value)
  return { value: exact, step: stepOf(exact, text) }
}

/** Digits are looked for in the text; where it has none (`三十亿`), the zeros that the value ends in are not printed ones. */
function stepOf(value: Big, text: string): Big {
  const [digits] = /\d[\d,，]*(?:[.．·]\d+)?/.exec(halfWidth(text)) ?? []
  if (digits === undefined) return powerOfTen(trailingZeros(value))
  const printed = digits.replace(/[,，]/g, '').replace(/[．·]/, '.')
  const decimals = printed.split('.')[1]?.length ?? 0
  const number = new Big(printed)
  const scale = number.eq(0) || value.eq(0) ? new Big(1) : value.abs().div(number)
  return scale.times(powerOfTen(-decimals))
}

function halfWidth(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
}

function trailingZeros(value: Big): number {
  return /0*$/.exec(value.round(0).toFixed())?.[0].length ?? 0
}

function powerOfTen(power: number): Big {
  return new Big(`1e${power}`)
}

/** How far two figures may differ because of rounding: half a step of each. */
export function rounding(...amounts: readonly PrintedAmount[]): Big {
  return amounts.reduce((sum, { step }) => sum.plus(step.div(2)), new Big(0))
}

/** Whether two figures may be one, printed with more or fewer digits. */
export function agree(a: PrintedAmount, b: PrintedAmount): boolean {
  return a.value.minus(b.value).abs().lte(rounding(a, b))
}
