/** What is remembered of the sections that are open: the last number at each level, and where headings without number stand. */
export class OpenSections {
  readonly #last = new Map<number, number>()
  #plain: number | null = null
  #numbered = 0
  #part = false

  add(level: number, ordinal: number | null, isPart: boolean): void {
    for (const known of [...this.#last.keys()]) if (known > level) this.#last.delete(known)
    if (ordinal !== null) this.#last.set(level, ordinal)
    this.#plain = ordinal === null && !isPart ? level : null
    if (this.#plain === null) this.#numbered = level
    if (level === 1) this.#part = true
  }

  /** Whether a part without number was opened, so that the numbers stand below it. */
  hasPart(): boolean {
    return this.#part
  }

  /** Whether this number is the next of its sequence. */
  expects(level: number, ordinal: number | null): boolean {
    return ordinal === null || ordinal === (this.#last.get(level) ?? 0) + 1
  }

  /** Beside the last heading without number; the first of them below the section that is open. */
  levelOfPlain(): number {
    return this.#plain ?? Math.min(this.#numbered + 1, 6)
  }
}
