import type { Plugin } from 'unified'
import { tellTo } from '../core/messages.ts'
import type { Source } from '../core/source.ts'
import { type Carried, carried } from '../core/stage.ts'

/** A parser plugin: a report as its format's reader gave it. From here on the file holds its text; the reader's words are its first. */
export const parser: Plugin<[Source], string, Carried<Source>> = function (source) {
  this.parser = (_, file) => {
    file.value = source.text // messages are placed in it
    source.problems.forEach(tellTo(file))
    return carried(source)
  }
}
