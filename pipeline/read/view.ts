import type { Range, Span, View } from '../core/text.ts'

/** The source stretch that `view[from, to)` was made from. `from < to`. */
export function spanOf(view: View, { from, to }: Range): Span {
  const start = view.starts[from]
  const end = view.ends[to - 1]
  if (start === undefined || end === undefined) throw new RangeError(`no source for view[${from}, ${to})`)
  return { start, end }
}

/** The same as `view.text.slice(from, to)`, with the way back kept. */
export function sliceView(view: View, from: number, to = view.text.length): View {
  return {
    text: view.text.slice(from, to),
    starts: view.starts.slice(from, to),
    ends: view.ends.slice(from, to),
  }
}

/** One view after the other. The caller knows that nothing is wanted between them. */
export function joinViews(views: readonly View[]): View {
  return {
    text: views.map((view) => view.text).join(''),
    starts: views.flatMap((view) => view.starts),
    ends: views.flatMap((view) => view.ends),
  }
}
