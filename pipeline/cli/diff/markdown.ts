import { inLanguage } from '../../language/translation.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { type Comparison, isSame, summaryOf } from './comparison.ts'
import { type Entry, type Section, sectionsOf } from './sections.ts'

type Speech = Pick<Terminal, 'language' | 'words'>

/** How long the whole may be: GitHub takes a comment of 65,536 characters, GitLab more. */
const longest = 60_000
/** How long a cell may be; explanations of checks are sentences. */
const longestCell = 240
/** How many entries of a section are shown before the rest is only counted. */
const shown = 100

/** A comparison as the comment that a CI job posts: the numbers on top, the differences folded. Never longer than a comment can be. */
export function diffMarkdown(found: Comparison, speech: Speech): string {
  const title = `### gongbao: ${code(found.before)} → ${code(found.after)}\n\n`
  if (isSame(found)) return `${title}${speech.words`No figure differs.`}\n`
  let text = title + summary(found, speech)
  for (const section of sectionsOf(found)) text += folded(section, longest - text.length, speech)
  return text
}

function summary(found: Comparison, { words, language }: Speech): string {
  const rows = summaryOf(found).filter(({ came, went, changed }) => came + went + (changed ?? 0) > 0)
  const lines = rows.map(
    ({ kind, came, went, changed }) =>
      `| ${inLanguage(kind, language)} | ${came} | ${went} | ${changed ?? ''} |`,
  )
  return `| | ${words`came`} | ${words`went`} | ${words`changed`} |\n|---|---:|---:|---:|\n${lines.join('\n')}\n`
}

/** As many entries as there is room for. */
function folded({ title: english, entries }: Section, room: number, { words, language }: Speech): string {
  const title = inLanguage(english, language)
  const head = `\n<details><summary>${title} (${entries.length})</summary>\n\n| | ${words`report`} | ${words`figure`} | |\n|---|---|---|---|\n`
  const reserve = head.length + 80
  let rows = ''
  let count = 0
  for (const entry of entries.slice(0, shown)) {
    const row = entryRow({ ...entry, how: inLanguage(entry.how, language) })
    if (reserve + rows.length + row.length > room) break
    rows += row
    count++
  }
  const more = entries.length - count
  if (count === 0) return reserve > room ? '' : `\n${title}: ${more}\n`
  return `${head}${rows}${more > 0 ? `\n${words`… ${more} more: \`gongbao diff --to json\` has them all.`}\n` : ''}\n</details>\n`
}

function entryRow({ sign, report, what, how }: Entry): string {
  return `| ${sign === '+' ? '➕' : sign === '-' ? '➖' : '✏️'} | ${[report, what, how].map(cell).join(' | ')} |\n`
}

/** A report's words are not Markdown: nothing in them may become a link, a mention, a tag or the end of the cell. */
function cell(text: string): string {
  const short = [...text.replace(/\s+/g, ' ').trim()]
  const kept = short.length > longestCell ? `${short.slice(0, longestCell - 1).join('')}…` : short.join('')
  return kept.replace(/[&\\`*_[\]|~<>]/g, '\\$&').replace(/[@#]/g, '$&<!-- -->') // what would make a mention of a person or an issue is cut in two
}

/** Folders that a user names may hold backticks; few do. */
function code(name: string): string {
  return `\`${name.replace(/[`\s]+/g, ' ')}\``
}
