import { binsOf, groupNames } from './bins.ts'
import type { Group } from './labelled.ts'
import type { Tested } from './left-out.ts'

const begin = '<!-- made by `npm run fit-confidence` -->'
const end = '<!-- end -->'

const groups: readonly Group[] = ['unseen', 'mended', 'worked']

/** What was measured, as tables in Markdown: one for each group of reports that has rows. */
export function tablesOf(tested: readonly Tested[]): string {
  return groups
    .filter((group) => tested.some(({ row }) => row.group === group))
    .map((group) => tableOf(tested, group))
    .join('\n\n')
}

function tableOf(tested: readonly Tested[], group: Group): string {
  const files = new Set(tested.filter(({ row }) => row.group === group).map(({ row }) => row.file))
  const lines = binsOf(tested, group).map(({ name, rows, share, confidence, core, exact }) => [
    name,
    String(rows),
    ...[share, confidence, core, exact].map((part) => `${(100 * part).toFixed(1)} %`),
  ])
  const head = [
    `${groupNames[group]} (${files.size})`,
    'rows',
    'of all',
    'mean confidence',
    'core fields right',
    'every field right',
  ]
  return [head, ['---', ...head.slice(1).map(() => '---:')], ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

/** The page with the tables in their place. Throws where it has none. */
export function withTables(page: string, tables: string): string {
  const from = page.indexOf(begin)
  const to = page.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`no place for tables between ${begin} and ${end}`)
  return `${page.slice(0, from + begin.length)}\n${tables}\n${page.slice(to)}`
}
