import { datasetNames } from '../../datasets/names.ts'
import type { OutputFolder } from './output-folder.ts'

/** All datasets as one JSON object, `{"documents": […], …, "texts": {file: text}}`, for `--out -`. Printed when all is known, or not at all. */
export function jsonDocument(print: (text: string) => void): OutputFolder {
  const texts = new Map<string, string[]>()
  const renderings = new Map<string, string>()
  return {
    append: (file, piece) => {
      const text = piece.toString() // JSON only is asked for here: never bytes
      const pieces = texts.get(file)
      if (pieces === undefined) texts.set(file, [text])
      else pieces.push(text)
    },
    put: (file, text) => renderings.set(file, text),
    commit: () => {
      const parts = datasetNames.map(
        (name) => `${JSON.stringify(name)}:${(texts.get(`${name}.json`) ?? []).join('').trimEnd()}`,
      )
      if (renderings.size > 0) parts.push(`"texts":${JSON.stringify(Object.fromEntries(renderings))}`)
      print(`{${parts.join(',\n')}}\n`)
    },
    abandon: () => texts.clear(),
  }
}
