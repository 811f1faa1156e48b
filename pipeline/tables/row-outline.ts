import type { Subject } from './subject.ts'

/** How a table's rows hang together, as the whole of it shows. */
export interface Outline {
  /**
   * The same part stands right under several wholes: `铁路` under `货物运输总量`, and again under `旅客运输总量`. Rows
   * that do not make sense alone are parts of the whole above them.
   */
  readonly repeats: boolean
  /** Names of more than one row, which tell nothing without what stands above: `水运` behind `其中：铁路`, twice. */
  readonly again: ReadonlySet<string>
  /** Wholes are numbered and their parts are not: `1、居民消费价格`, `城市`, `农村`, `2、商品零售价格`. */
  readonly numbered: boolean
  /** What the title names, where a row is that whole: `居民消费价格`, whose parts the other rows are. */
  readonly whole: string | null
  readonly rows: Subject['rows']
  /** What the title says first: `房地产开发` of `房地产开发和销售主要指标`. */
  readonly field: string
}
