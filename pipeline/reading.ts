import type { Plugin } from 'unified'
import { type Carried, carried } from './carry.ts'
import { type Given, readReport } from './read/index.ts'
import type { Source } from './types.ts'

/** A parser plugin: the bytes of a report → its decoded text and blocks. From here on the file holds that text. */
export const reading: Plugin<[Given], string, Carried<Source>> = function (given) {
  this.parser = (_, file) => {
    const source = readReport(given)
    file.value = source.text // messages are placed in it
    return carried(source)
  }
}
