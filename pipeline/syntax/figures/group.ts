import type { Figure } from './figure.ts'

/** Figures that stand in one list (`5万吨、18万吨`) or side by side (`1160户3553名`); most groups have one. */
export interface Group {
  readonly figures: readonly [Figure, ...Figure[]]
  /** The list was written with `、` or `和`, not side by side. */
  readonly listed: boolean
}
