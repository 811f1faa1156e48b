import type { Tell } from '../core/text.ts'
import { sentence } from '../language/sentence.ts'
import { columnDecimal, decimal } from './formats/decimal.ts'
import type { ObservationRow } from './rows.ts'

/** Tells of figures that a typed column cannot hold exactly: they are null there, and whole in CSV and JSON. */
export function tellLongFigures(rows: readonly ObservationRow[], tell: Tell): void {
  for (const row of rows)
    for (const figure of [row.value, row.value_max])
      if (figure !== null && columnDecimal(figure) === null)
        tell({
          severity: 'warning',
          ruleId: 'datasets/long-figure',
          reason: sentence`A figure of ${figure.replace(/\D/g, '').length} digits does not fit DECIMAL(${decimal.precision}, ${decimal.scale}): it is null in Parquet and DuckDB, and whole in CSV and JSON.`,
          span: { start: row.start, end: row.end },
        })
}
