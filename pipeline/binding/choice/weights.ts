import { readFileSync } from 'node:fs'

let loaded: Readonly<Record<string, number>> | undefined

/** What each piece of evidence weighs: fitted on annotated reports by `npm run fit-choice`. */
export function weights(): Readonly<Record<string, number>> {
  loaded ??= JSON.parse(
    readFileSync(new URL('../../../pipeline/binding/choice/weights.json', import.meta.url), 'utf8'),
  ) as Readonly<Record<string, number>> // the command writes nothing else
  return loaded
}
