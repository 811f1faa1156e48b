import type { Context, Stage } from '../context.ts'
import { sliceView } from '../read/view.ts'
import type { Part, Passage, Section, Segmented, Source, Table, TableBlock, View } from '../types.ts'
import { factsOf, type Witness } from './facts/index.ts'
import { isHeading, splitHeading } from './headings.ts'
import { type Mark, readMark } from './marks.ts'
import { type Piece, paragraphsOf } from './paragraphs.ts'
import { partOfHeading, turnsToPlan, type Years } from './parts.ts'
import { sentencesOf } from './sentences.ts'
import { isCaption, layoutOf } from './tables.ts'

/** Cuts a report into sections and passages, and reads what it says of itself. */
export const segment: Stage<Source, Segmented> = (source, context) => {
  const pieces = paragraphsOf(source)
  const bodyAt = bodyStart(pieces)
  const facts = factsOf(source, witnessOf(pieces, bodyAt), context)
  const walk = begin(facts, context)
  pieces.forEach((piece, at) => {
    if (piece.kind === 'table') walkTable(walk, piece)
    else if (at < bodyAt) walkFront(walk, piece.view)
    else walkParagraph(walk, piece)
  })
  for (const piece of source.furniture) {
    if (piece.view.text === '') continue
    put(walk, { kind: 'furniture', view: piece.view, mark: 0 }, { section: 0, part: 'other' })
  }
  return { ...source, facts, ...finished(walk) }
}

type Paragraph = Extract<Piece, { kind: 'paragraph' }>

/** The first piece that is no title, date, speaker or greeting. */
function bodyStart(pieces: readonly Piece[]): number {
  const greeting = pieces
    .slice(0, 25)
    .findIndex((piece) => piece.kind === 'paragraph' && /^各位(?:代表|委员)/u.test(piece.view.text))
  if (greeting >= 0 && greeting < pieces.length - 1) return greeting + 1
  const body = pieces.findIndex(
    (piece) =>
      piece.kind === 'table' ||
      piece.view.text.length > 60 ||
      (isHeading(piece) && (readMark(piece.view.text)?.level ?? 9) <= 3),
  )
  return Math.max(0, body)
}

function witnessOf(pieces: readonly Piece[], bodyAt: number): Witness {
  const paragraphs = pieces.filter((piece): piece is Paragraph => piece.kind === 'paragraph')
  const body = paragraphs.slice(bodyAt)
  const headings = body
    .filter((piece) => isHeading(piece) || piece.view.text.length <= 40)
    .map((piece) => piece.view.text)
  return {
    front: paragraphs.slice(0, bodyAt).map((piece) => piece.view.text),
    headings: headings.slice(0, 200),
    opening: body
      .slice(0, 6)
      .map((piece) => piece.view.text.slice(0, 600))
      .join('\n'),
  }
}

/** What is built up on the way through the report. Lives for one call of {@link segment}. */
interface Walk {
  readonly context: Context
  readonly years: Years
  readonly sections: Section[]
  readonly drafts: {
    readonly passage: Passage
    readonly place: { table: number; row: number; column: number } | null
  }[]
  readonly tables: {
    readonly block: TableBlock
    readonly captions: number[]
    readonly headerRows: number
    readonly section: number
    readonly part: Part
  }[]
  readonly open: { readonly level: number; readonly heading: string }[]
  part: Part
  paragraph: number
  /** The last number seen at each level, for telling a mistyped one. */
  readonly last: Map<number, number>
}

function begin(years: Years, context: Context): Walk {
  const whole: Section = { heading: '', level: 0, trail: [], part: 'front' }
  return {
    context,
    years,
    sections: [whole],
    drafts: [],
    tables: [],
    open: [],
    part: 'front',
    paragraph: 0,
    last: new Map(),
  }
}

interface Draft {
  readonly kind: Passage['kind']
  readonly view: View
  readonly mark: number
}

function put(
  walk: Walk,
  draft: Draft,
  at: Pick<Passage, 'section' | 'part'>,
  place: { table: number; row: number; column: number } | null = null,
): void {
  const start = draft.view.starts[0]
  const end = draft.view.ends.at(-1)
  if (start === undefined || end === undefined) return
  const cell = place === null ? {} : { cell: place }
  walk.drafts.push({ passage: { ...draft, start, end, ...at, paragraph: walk.paragraph, ...cell }, place })
}

function here(walk: Walk): Pick<Passage, 'section' | 'part'> {
  return { section: walk.sections.length - 1, part: walk.part }
}

function walkFront(walk: Walk, view: View): void {
  walk.paragraph++
  for (const { from, to } of sentencesOf(view.text))
    put(walk, { kind: 'title', view: sliceView(view, from, to), mark: 0 }, here(walk))
}

function walkParagraph(walk: Walk, piece: Paragraph): void {
  walk.paragraph++
  if (walk.part === 'front') walk.part = 'review'
  const { heading, rest } = splitHeading(piece)
  const mark = corrected(readMark(piece.view.text), piece, walk)
  if (heading !== null) openSection(walk, heading, mark)
  if (rest !== null) walkSentences(walk, rest, heading === null ? (mark?.length ?? 0) : 0)
}

/** `3、` where the sequence shows that `三、` is meant. */
function corrected(mark: Mark | null, piece: Paragraph, walk: Walk): Mark | null {
  if (mark === null || !mark.mixed || mark.ordinal === null || !isHeading(piece)) return mark
  const outer = walk.last.get(2)
  if (outer === undefined || outer !== mark.ordinal - 1 || walk.last.get(4) === mark.ordinal - 1) return mark
  const [start = 0, end = 0] = [piece.view.starts[0], piece.view.ends[mark.length - 1]]
  walk.context.tell({
    severity: 'info',
    ruleId: 'segment/heading-number',
    reason: `The heading number \`${piece.view.text.slice(0, mark.length)}\` continues the sequence 一、二、…; it was read as one of them`,
    span: { start, end },
  })
  return { ...mark, level: 2 }
}

function openSection(walk: Walk, view: View, mark: Mark | null): void {
  const length = mark?.length ?? 0
  const text = view.text.slice(length).replace(/[。：:]+$/u, '')
  const level = mark?.level ?? 1
  while (walk.open.length > 0 && (walk.open.at(-1)?.level ?? 0) >= level) walk.open.pop()
  for (const known of [...walk.last.keys()]) if (known > level) walk.last.delete(known)
  if (mark?.ordinal != null) walk.last.set(level, mark.ordinal)
  walk.open.push({ level, heading: text })
  const outer = walk.open.length === 1
  const part = level <= 2 ? partOfHeading(text, outer, walk.years, walk.context.lexicon) : null
  if (part !== null && !(part === 'review' && walk.part === 'plan' && !outer)) walk.part = part
  walk.sections.push({ heading: text, level, trail: walk.open.map((one) => one.heading), part: walk.part })
  put(walk, { kind: 'heading', view, mark: length }, here(walk))
}

function walkSentences(walk: Walk, view: View, markLength: number): void {
  for (const { from, to } of sentencesOf(view.text)) {
    const sentence = sliceView(view, from, to)
    if (walk.part !== 'plan' && turnsToPlan(sentence.text, walk.years)) walk.part = 'plan'
    const mark =
      from === 0 && markLength > 0
        ? markLength
        : readMark(sentence.text)?.level === 6
          ? (readMark(sentence.text)?.length ?? 0)
          : 0
    put(walk, { kind: 'sentence', view: sentence, mark }, here(walk))
  }
}

function walkTable(walk: Walk, block: TableBlock): void {
  walk.paragraph++
  const { captionRows, headerRows } = layoutOf(block)
  const table = walk.tables.length
  const captions = captionsBefore(walk)
  for (const at of captions) {
    const known = walk.drafts[at] as Walk['drafts'][number]
    const cell = { table, row: -1, column: -1 }
    walk.drafts[at] = { passage: { ...known.passage, kind: 'caption', cell }, place: cell }
  }
  block.rows.forEach((row, at) => {
    for (const cell of row) {
      if (cell.view.text === '') continue
      const caption = at < captionRows
      if (caption) captions.push(walk.drafts.length)
      const place = caption
        ? { table, row: -1, column: -1 }
        : { table, row: at - captionRows, column: cell.column }
      put(walk, { kind: caption ? 'caption' : 'cell', view: cell.view, mark: 0 }, here(walk), place)
    }
  })
  walk.tables.push({ block, captions, headerRows: headerRows - captionRows, ...here(walk) })
  walk.paragraph++
}

/** The one or two short paragraphs right before a table. */
function captionsBefore(walk: Walk): number[] {
  const found: number[] = []
  for (let at = walk.drafts.length - 1; at >= 0 && found.length < 2; at--) {
    const passage = walk.drafts[at]?.passage
    if (passage === undefined || passage.cell !== undefined || !isCaption(passage.view.text)) break
    if (walk.paragraph - passage.paragraph > 2) break
    found.unshift(at)
  }
  return found
}

/** Passages in text order, tables pointing at them. */
function finished(walk: Walk): Pick<Segmented, 'sections' | 'passages' | 'tables'> {
  const order = walk.drafts.map((_, at) => at).sort((a, b) => startOf(walk, a) - startOf(walk, b) || a - b)
  const newIndex = new Map(order.map((old, at) => [old, at]))
  const grids = walk.tables.map((table) => gridOf(table.block))
  walk.drafts.forEach(({ place }, at) => {
    if (place === null || place.row < 0) return
    const row = grids[place.table]?.[place.row]
    if (row !== undefined) row[place.column] = newIndex.get(at) ?? null
  })
  const tables = walk.tables.map(
    ({ captions, headerRows, section, part }, at): Table => ({
      captions: captions.map((caption) => newIndex.get(caption) ?? caption),
      rows: grids[at] ?? [],
      headerRows,
      section,
      part,
    }),
  )
  return {
    sections: walk.sections,
    passages: order.map((at) => (walk.drafts[at] as Walk['drafts'][number]).passage),
    tables,
  }
}

function gridOf(block: TableBlock): (number | null)[][] {
  const { captionRows } = layoutOf(block)
  const width = Math.max(...block.rows.map((row) => row.length))
  return block.rows.slice(captionRows).map(() => Array.from({ length: width }, () => null))
}

function startOf(walk: Walk, at: number): number {
  return walk.drafts[at]?.passage.start ?? 0
}
