import type { SetSummary, Summary } from './summary.ts'

const begin = '<!-- made by `npm run accuracy -- --readme` -->'
const end = '<!-- end -->'

/** What a readme says of a table, in its language. Of confidence `docs/confidence.md` tells: its model has seen this gold. */
interface Words {
  readonly what: string
  readonly set: (set: SetSummary) => string
  readonly accounted: string
  readonly class: string
  readonly found: string
  readonly core: string
  readonly exact: string
}

const english: Words = {
  what: 'what is right',
  set: ({ set, reports, observations }) =>
    `${{ development: 'development set', input: '`input/`', further: 'further reports' }[set]}: ${reports} reports, ${observations.gold} statistics`,
  accounted: 'numerals accounted for',
  class: 'class of a numeral',
  found: 'statistics found (F1)',
  core: 'indicator, measure, value, unit, period and status (F1)',
  exact: 'every field (F1)',
}

const chinese: Words = {
  what: '正确的是',
  set: ({ set, reports, observations }) =>
    `${{ development: '开发集', input: '`input/`', further: '其他报告' }[set]}：${reports}份报告，${observations.gold}项统计数据`,
  accounted: '数词有着落',
  class: '数词的类别',
  found: '找到的统计数据（F1）',
  core: '指标、度量、数值、单位、时期与状态（F1）',
  exact: '全部字段（F1）',
}

/** The readmes that have a table. */
export const readmes = [
  { path: 'README.md', words: english },
  { path: 'README.zh-CN.md', words: chinese },
] as const

/** The readme with what was measured in its table. Throws where the table has no place. */
export function withTable(readme: string, sets: readonly SetSummary[], words: Words): string {
  const from = readme.indexOf(begin)
  const to = readme.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`no table between ${begin} and ${end}`)
  return `${readme.slice(0, from + begin.length)}\n${tableOf(sets, words)}\n${readme.slice(to)}`
}

function tableOf(sets: readonly SetSummary[], words: Words): string {
  const rows: readonly (readonly [label: string, of: (set: Summary) => string])[] = [
    [words.accounted, (set) => percent(set.accounted)],
    [words.class, (set) => percent(set.class)],
    [words.found, (set) => percent(set.found_f1)],
    [words.core, (set) => percent(set.core_f1)],
    [words.exact, (set) => percent(set.exact_f1)],
  ]
  return [
    line([words.what, ...sets.map(words.set)]),
    line(['---', ...sets.map(() => '---:')]),
    ...rows.map(([label, of]) => line([label, ...sets.map(of)])),
  ].join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function percent(share: number | null): string {
  return share === null ? '-' : `${(100 * share).toFixed(1)} %`
}
