import { type DescribedField, described, type Language, spoken } from '../../pipeline/datasets/dictionary.ts'
import { concepts } from '../../pipeline/datasets/formats/sdmx-concepts.ts'
import { datasetNames } from '../../pipeline/datasets/names.ts'

/** The data dictionary as Markdown, made from the datasets' schemas. */
export function fieldDocs(language: Language): string {
  const { title, made, fields, values } = texts[language]
  const datasets = datasetNames.map((name) => {
    const { description, fields: all } = described(name, language)
    return `## \`${name}\`\n\n${description}\n\n${table(
      fields,
      all.map((field) => row(field, values)),
    )}`
  })
  return `# ${title}\n\n${made}\n\n${datasets.join('\n')}\n${sdmx(language)}`
}

function row(
  { name, type, key, description, values, example }: DescribedField,
  or: string,
): readonly string[] {
  const kind = key === '' ? type : `${type}; ${key}`
  const listed = values.length === 0 ? '' : ` ${or} ${values.map((value) => `\`${value}\``).join(', ')}`
  return [`\`${name}\``, kind, `${description}${listed}`, `\`${example}\``]
}

function sdmx(language: Language): string {
  const { concepts: head, map } = texts[language]
  const rows = concepts.map(({ id, role, field, description }) => [
    `\`${id}\``,
    role,
    field === '-' ? '' : `\`${field}\``,
    spoken(description, language),
  ])
  return `## SDMX-CSV\n\n${map}\n\n${table(head, rows)}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(safe).join(' | ')} |`)
  return `${lines.join('\n')}\n`
}

/** A bar would end the cell. */
function safe(cell: string): string {
  return cell.replaceAll('|', '\\|')
}

const texts = {
  en: {
    title: 'The fields of the datasets',
    made: 'Made from `schemas/` by `npm run generate`. `gongbao fields` prints the same; `gongbao schema <dataset>` prints the JSON Schema.',
    fields: ['field', 'type', 'meaning', 'example'],
    values: '— one of',
    map: 'What the columns of `observations.sdmx.csv` (`--format sdmx-csv`) are, and the field of `observations` that each is made from. Rows without a value or a period are left out: SDMX has no place for them.',
    concepts: ['concept', 'role', 'from', 'meaning'],
  },
  zh: {
    title: '数据集字段',
    made: '由 `npm run generate` 据 `schemas/` 生成。`gongbao fields` 打印相同内容；`gongbao schema <数据集>` 打印 JSON Schema。',
    fields: ['字段', '类型', '含义', '示例'],
    values: '— 取值',
    map: '`observations.sdmx.csv`（`--format sdmx-csv`）各列的含义，及其所据的 `observations` 字段。无数值或无时期的行不写入：SDMX 无处可置。',
    concepts: ['概念', '角色', '来源字段', '含义'],
  },
} as const
