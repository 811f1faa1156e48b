import { multiply } from '../core/decimal.ts'
import type { Numeral } from '../core/tokenized.ts'

/**
 * Gives the numbers of a list the unit that only its last has: `提高15.9、15.7个百分点`, `增加135、32.5和33万元`;
 * and the name: the `1` of `1、2号线`. Goes from right to left, so that a long list is served in one pass.
 */
export function withSharedUnits(text: string, numerals: readonly Numeral[]): readonly Numeral[] {
  const done: Numeral[] = [...numerals]
  for (let at = done.length - 2; at >= 0; at--) {
    const numeral = done[at]
    const next = done[at + 1]
    if (numeral === undefined || next === undefined || !isBare(numeral)) continue
    if (joints.has(text.slice(numeral.to, next.from))) done[at] = joined(numeral, next)
  }
  return done
}

const joints = new Set(['、', '和', '与', '及', '或'])

function isBare({ form, unit, magnitude, rules, value }: Numeral): boolean {
  return form === 'number' && unit === '' && magnitude === '' && value !== null && rules.includes('digits')
}

function joined(numeral: Numeral, next: Numeral): Numeral {
  const rules = [...numeral.rules, 'shared-unit']
  if (next.rules.includes('named'))
    return { ...numeral, form: 'code', unit: next.unit, rules: [...rules, 'named'] }
  if (next.form !== 'number' && next.form !== 'duration') return numeral
  if (next.unit === '' || next.value === null || numeral.value === null) return numeral
  const value = multiply(numeral.value, scaleOf(next.magnitude))
  return { ...numeral, form: next.form, value, magnitude: next.magnitude, unit: next.unit, rules }
}

/** `万` → `10000`. */
function scaleOf(magnitude: string): string {
  return Array.from(magnitude, (char) => scales.get(char) ?? '1').reduce(multiply, '1')
}

const scales = new Map([
  ['十', '10'],
  ['百', '100'],
  ['千', '1000'],
  ['万', '10000'],
  ['亿', '100000000'],
])
