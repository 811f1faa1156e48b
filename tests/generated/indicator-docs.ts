import type { Lexicon } from '../../pipeline/lexicon/index.ts'
import type { IndicatorRow } from '../../pipeline/lexicon/rows.ts'

/** The indicators as a page of Markdown, in the order of their rows. */
export function indicatorDocs({ indicators }: Lexicon): string {
  const lines = [
    ['code', 'name', 'English', 'unit', 'nature', 'parent', 'successor', 'source'],
    Array<string>(8).fill('---'),
    ...indicators.map(cellsOf),
  ].map((cells) => `| ${cells.join(' | ')} |`)
  return `${intro}\n${lines.join('\n')}\n`
}

function cellsOf(row: IndicatorRow): readonly string[] {
  const { code, name, english, unit, nature, parent = '', successor = '', source = '' } = row
  return [`\`${code}\``, name, english, unit, nature, parent, successor, source]
}

const intro = `# Indicators · 指标

Made from \`pipeline/lexicon/indicators.json\` (\`npm run generate\`), where the aliases and examples stand as well.
由 \`pipeline/lexicon/indicators.json\` 生成，别名与例子也在其中。

**How a name gets its code.** A name is compared with the names and aliases of the rows as it stands, and in one spelling of
all (\`pipeline/lexicon/spellings.json\`): \`规上\` is \`规模以上\`, \`城镇新增就业人数\` is \`新增城镇就业\`, \`外贸出口总值\` is \`外贸出口\`,
and what leads a name (\`全市\`, \`全部\`) is shed where the name as a whole is not known. A level has a code only in a unit that its
series can have: \`出口3.6万辆\` has none. Growth, share and rank have the code of their indicator; where they belong to a level
that has none, they have none either. Where a name alone does not tell which of two indicators is meant, the code stays empty.

**指标如何得到代码。** 名称先按原样、再按统一写法（\`spellings.json\`）与各行的名称和别名比对；整个名称不认识时，去掉开头的“全市”“全部”等。
总量的单位必须能换算成该指标序列的单位，否则不给代码；增速、占比、位次与所属指标同一代码。一个名称可指两个指标时，代码留空。

**Units.** A series is kept in the unit below, converted exactly (\`pipeline/lexicon/conversions.json\`); money of another currency keeps
its own series. Land is kept in 亩: a hectare is 15 of them, while a mu is no finite decimal of a hectare. \`%\` and \`个百分点\` are
never turned into one another. What is paid by the month or by the year without saying so (\`农村低保标准4300元\`) has no code.

**Successors.** An indicator that was renamed or given up keeps its code, and names the one that statistics have in its place. The
two are never one series: \`地方财政一般预算收入\` of 2013 and \`一般公共预算收入\` of 2015 differ in scope.

**Rows of your own** go into \`indicators.json\` of a folder given with \`--lexicon\`, or into \`loadLexicon({ indicators: [row] })\`;
they win over these. · 自有指标写入 \`--lexicon\` 所指文件夹的 \`indicators.json\`，优先于下列各行。

\`\`\`json
{ "rows": [{ "code": "spring_tea_output", "name": "春茶产量", "english": "Output of spring tea", "aliases": ["春茶总产"],
  "dimension": "mass", "unit": "吨", "nature": "flow", "yes": ["春茶产量"], "no": ["茶叶产量"] }] }
\`\`\`
`
