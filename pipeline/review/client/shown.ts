import type { ObservationRow } from '../../datasets/rows.ts'

const magnitudes: readonly (readonly [number, string])[] = [
  [8, '亿'],
  [4, '万'],
]

/** A figure as a Chinese reader writes it: 86420000000 `元` is `864.2亿元`. Digits are moved, never rounded. */
export function shownValue({ value, unit }: Pick<ObservationRow, 'value' | 'unit'>): string {
  if (value === null) return '–'
  const text = String(value)
  const digits = text.replace(/^-/, '').split('.')[0]?.length ?? 0
  const [power, word] = magnitudes.find(([power]) => digits > power) ?? [0, '']
  return `${moved(text, power)}${word}${unit}`
}

function moved(value: string, places: number): string {
  if (places === 0) return value
  const sign = value.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = value.replace('-', '').split('.')
  const rest = (whole.slice(-places) + fraction).replace(/0+$/, '')
  return `${sign}${whole.slice(0, -places)}${rest === '' ? '' : `.${rest}`}`
}
