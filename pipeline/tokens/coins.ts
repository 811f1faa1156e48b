import type { Quantity } from './amount-with-unit.ts'
import { readAmount } from './amounts.ts'
import { isDigit } from './characters.ts'
import type { Scan } from './claim.ts'
import { add, shiftPoint } from './decimals.ts'
import { startsHanzi } from './hanzi-digits.ts'

/** `50元6角3分`, `十元五角`: a sum in its coins too. */
export function withSmallMoney(scan: Scan, quantity: Quantity): Quantity | null {
  if (quantity.unit !== '元' || quantity.amount.pointed || !startsFigure(scan.text[quantity.to])) return null
  const tenths = readCoins(scan, quantity.to, '角', -1)
  const cents = readCoins(scan, tenths?.to ?? quantity.to, '分', -2)
  const last = cents ?? tenths
  if (last === null) return null
  const coins = add(tenths?.value ?? '0', cents?.value ?? '0')
  return { ...quantity, to: last.to, value: add(quantity.value, coins) }
}

/** A small number of coins: `6角` is 0.6. */
function readCoins(
  scan: Scan,
  at: number,
  coin: string,
  places: number,
): { readonly to: number; readonly value: string } | null {
  const amount = startsFigure(scan.text[at]) ? readAmount(scan, at) : null
  const word = amount === null ? '' : (scan.text[amount.to] ?? '')
  if (amount === null || amount.value.length > 1 || !(word === coin || (coin === '角' && word === '毛')))
    return null
  return { to: amount.to + 1, value: shiftPoint(amount.value, places) }
}

function startsFigure(char: string | undefined): boolean {
  return isDigit(char) || startsHanzi(char)
}
