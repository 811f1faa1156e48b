/** Where a cell stands by the document's own structure, each from 0; tables count within the page. */
export interface Place {
  readonly table: number
  readonly row: number
  readonly cell: number
  readonly header: boolean
}

/** A run of text as the PDF sets it. Lengths are in points, y upwards from the foot of the page. */
export interface Item {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  /** The cell that it belongs to, where the PDF marks its tables. */
  readonly cell: Place | null
}
