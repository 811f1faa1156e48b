import type { ObservationRow } from '../../datasets/rows.ts'

const magnitudes: readonly (readonly [number, string])[] = [
  [8, '亿'],
  [4, '万'],
]

const bounds = { exact: '', approx: '≈', min: '≥', max: '≤' } as const

type Figure = Pick<ObservationRow, 'value' | 'value_max' | 'unit' | 'bound'>

/** A figure as a Chinese reader writes it: at least 86420000000 `元` is `≥864.2亿元`. Digits are moved, never rounded. */
export function shownValue({ value, value_max, unit, bound }: Figure): string {
  if (value === null) return '–'
  const text = String(value)
  const digits = text.replace(/^-/, '').split('.')[0]?.length ?? 0
  const [power, word] = magnitudes.find(([power]) => digits > power) ?? [0, '']
  const end = value_max === null ? '' : `–${moved(String(value_max), power)}`
  return `${bounds[bound]}${moved(text, power)}${end}${word}${unit}`
}

/** A chance as a reader says it: `97 %`. */
export function percent(chance: number): string {
  return `${Math.round(100 * chance)} %`
}

function moved(value: string, places: number): string {
  if (places === 0) return value
  const sign = value.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = value.replace('-', '').split('.')
  const rest = (whole.slice(-places) + fraction).replace(/0+$/, '')
  return `${sign}${whole.slice(0, -places)}${rest === '' ? '' : `.${rest}`}`
}
