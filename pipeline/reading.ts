import type { Plugin } from 'unified'
import { type Carried, carried } from './carry.ts'
import { tellTo } from './tell.ts'
import type { Source } from './types.ts'

/** A parser plugin: a report as its format's reader gave it. From here on the file holds its text; the reader's words are its first. */
export const reading: Plugin<[Source], string, Carried<Source>> = function (source) {
  this.parser = (_, file) => {
    file.value = source.text // messages are placed in it
    source.problems.forEach(tellTo(file))
    return carried(source)
  }
}
