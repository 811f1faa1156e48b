import type { Mention, Mentioned } from '../core/mentioned.ts'

/** Reads `排名由2020年223名上升到139名` as two places in a ranking: by their unit alone they could count people. */
export function withPlaces(input: Mentioned): readonly Mention[] {
  return input.mentions.map((mention) => (isPlace(input, mention) ? asPlace(mention) : mention))
}

function asPlace(mention: Mention): Mention {
  return { ...mention, form: 'rank', unit: '位', rules: [...mention.rules, 'place-by-lead'] }
}

/** A plain count of 名 or 位 that ends a movement, in a clause about a ranking; `上升84位` is by how many. */
function isPlace({ text }: Mentioned, { class: found, form, unit, magnitude, start, end }: Mention): boolean {
  if (found !== 'observation' || form !== 'number' || magnitude !== '') return false
  if (unit !== '名' && unit !== '位') return false
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(/[，。；;\n]/u)
      .at(-1) ?? ''
  if (!/(?:排名|名次|位次|排位)/u.test(before)) return false
  if (!/(?:[到至为由从]|[由从](?:19|20)\d\d年的?)(?:全国|全省|全市)?第?$/u.test(before)) return false
  return /^(?:[^\p{Script=Han}]|$|[上提跃前下退移升降进的])/u.test(text.slice(end, end + 1))
}
const reach = 40
