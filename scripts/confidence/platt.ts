import { logistic } from './logistic.ts'

/** What a score is worth: the chance is that of `slope` × score + `offset`. */
export interface Platt {
  readonly slope: number
  readonly offset: number
}

interface Scored {
  readonly score: number
  readonly right: boolean
}

const rounds = 100
/** Holds the two numbers back a little where rows are few. */
const ridge = 1e-3

/** Platt's scaling by Newton's method: two numbers, so that it cannot learn the rows by heart. The slope stays positive. */
export function platt(rows: readonly Scored[]): Platt {
  let slope = 1
  let offset = 0
  for (let round = 0; round < rounds; round++) {
    let [a, b, aa, ab, bb] = [ridge * (slope - 1), ridge * offset, ridge, 0, ridge]
    for (const { score, right } of rows) {
      const chance = logistic(slope * score + offset)
      const error = chance - (right ? 1 : 0)
      const curve = chance * (1 - chance)
      a += error * score
      b += error
      aa += curve * score * score
      ab += curve * score
      bb += curve
    }
    const determinant = aa * bb - ab * ab
    slope -= (a * bb - b * ab) / determinant
    offset -= (b * aa - a * ab) / determinant
    slope = Math.max(0.05, slope)
  }
  return { slope, offset }
}
