import { createHash } from 'node:crypto'

/** Where files go, piece by piece. */
export interface Sink {
  readonly append: (file: string, piece: string | Uint8Array) => void
  /** The path of a file that a library writes itself; absent where nothing lies on a disk. */
  readonly place?: (file: string) => string
}

/** A file as it was written. */
export interface Written {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** A file of a sink that knows its size and its hash in the end. */
export interface Measured {
  readonly append: (piece: string | Uint8Array) => void
  readonly finish: () => Written
}

export function measured(path: string, sink: Sink): Measured {
  const hash = createHash('sha256')
  let bytes = 0
  return {
    append: (piece) => {
      hash.update(piece)
      bytes += Buffer.byteLength(piece)
      sink.append(path, piece)
    },
    finish: () => ({ path, bytes, sha256: hash.digest('hex') }),
  }
}
