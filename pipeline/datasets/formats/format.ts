import type { Row } from '../cells.ts'
import type { DatasetName } from '../names.ts'
import type { Sink } from '../sink.ts'

/** What a user may ask of the files. */
export interface WritingOptions {
  /** Begins CSV files with a byte order mark, for Excel. */
  readonly bom?: boolean
}

/** A format that the datasets can be written in. */
export interface Format {
  readonly name: string
  /** In words, for the help and the documentation. */
  readonly description: string
  /** Every file it writes, whatever the rows. */
  readonly files: readonly string[]
  /** Begins its files. Throws, before a report is read, where it cannot be written here. */
  readonly open: (sink: Sink, options: WritingOptions) => Writer | Promise<Writer>
}

/** The files of one format while rows come. */
export interface Writer {
  readonly add: (dataset: DatasetName, rows: readonly Row[]) => void
  /** Ends the files and describes them, each as a resource of Data Package v2. */
  readonly finish: () => readonly Resource[] | Promise<readonly Resource[]>
}

/** A resource of Data Package v2. */
export interface Resource {
  readonly name: string
  readonly path: string
  readonly [property: string]: unknown
}
