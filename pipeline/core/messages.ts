import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { Tell } from './text.ts'

/** Makes a vfile message of every problem told: with its place, its rule and `gongbao` as its source. */
export function tellTo(file: VFile): Tell {
  const { toPoint } = location(file)
  return ({ severity, ruleId, reason, span }) => {
    const start = span === undefined ? undefined : toPoint(span.start)
    const end = span === undefined ? undefined : toPoint(span.end)
    const place = start === undefined || end === undefined ? undefined : { start, end }
    const message = file.message(reason, {
      source: 'gongbao',
      ruleId,
      ...(place === undefined ? {} : { place }),
    })
    // vfile says true for an error, false for a warning, null for what is good to know
    message.fatal = severity === 'error' ? true : severity === 'warning' ? false : null
  }
}
