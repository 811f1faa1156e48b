/** Hanzi, full-width forms and the like take two columns of a terminal. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const narrow = /[\p{Mn}\p{Cf}]/u

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += wide.test(character) ? 2 : narrow.test(character) ? 0 : 1
  return width
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text
}

/** Cut to a width, with `…` where something is cut. */
export function shortened(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let kept = ''
  for (const character of text) {
    if (widthOf(kept) + widthOf(character) > width - 1) break
    kept += character
  }
  return `${kept}…`
}

/** A name, then its value from a column on, the further lines flush with the first. */
export function hung(name: string, value: string, column: number, width: number): readonly string[] {
  const [first = '', ...rest] = wrapped(value, width - column)
  return [`  ${padEnd(name, column - 2)}${first}`, ...rest.map((line) => ' '.repeat(column) + line)]
}

/** Pieces two blanks apart, on as many lines of a width as they need; only a piece that is wider by itself is broken. */
export function filled(pieces: readonly string[], width: number): readonly string[] {
  const lines: string[] = []
  for (const piece of pieces.flatMap((one) => (widthOf(one) > width ? wrapped(one, width) : one))) {
    const line = lines.at(-1)
    if (line === undefined || widthOf(line) + 2 + widthOf(piece) > width) lines.push(piece)
    else lines[lines.length - 1] = `${line}  ${piece}`
  }
  return lines
}

/** Broken into lines of a width, between any two characters that are not both of one Latin word; no line begins with a full stop. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(/(?:[\w.,%-]+|[\s\S])[，。；：、！？）》」”]*/gu) ?? []) {
    if (line !== '' && widthOf(line) + widthOf(piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += line === '' ? piece.trimStart() : piece
  }
  return line === '' ? lines : [...lines, line.trimEnd()]
}
