/**
 * Marks a sentence that people read, and gives it in English, as datasets hold it. A test asks that `zh.json` has each
 * one that is marked, and no other: sentence`${folder}: no report is in this folder.`
 */
export function sentence(parts: TemplateStringsArray, ...values: readonly unknown[]): string {
  return parts.reduce((text, part, at) => `${text}${values[at - 1]}${part}`)
}

/** What `zh.json` calls it: `{0}: no report is in this folder.` */
export function keyOf(parts: readonly string[]): string {
  return parts.reduce((key, part, at) => `${key}{${at - 1}}${part}`)
}
