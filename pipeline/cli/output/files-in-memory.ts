import type { Sink } from '../../datasets/sink.ts'

/** A sink whose files are wanted whole, for comparing. A file that a library would write itself never comes to it. */
export interface FilesInMemory extends Sink {
  readonly names: () => readonly string[]
  readonly file: (name: string) => Buffer | null
}

export function filesInMemory(): FilesInMemory {
  const files = new Map<string, Buffer[]>()
  return {
    append: (name, piece) => {
      const pieces = files.get(name) ?? []
      files.set(name, pieces)
      pieces.push(Buffer.from(piece))
    },
    names: () => [...files.keys()],
    file: (name) => {
      const pieces = files.get(name)
      return pieces === undefined ? null : Buffer.concat(pieces)
    },
  }
}
