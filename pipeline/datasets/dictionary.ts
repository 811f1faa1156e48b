import { type Column, columnsOf } from './columns.ts'
import { type DatasetName, keys } from './names.ts'
import { schemaOf } from './schemas.ts'

export type Language = 'en' | 'zh'

/** What a dataset is, and each of its fields, in one language: what the data dictionary is printed from. */
export interface Described {
  readonly description: string
  readonly fields: readonly DescribedField[]
}

export interface DescribedField {
  readonly name: string
  readonly title: string
  readonly description: string
  /** `text`, `integer or empty`. */
  readonly type: string
  /** `key`, `→ documents.document_id`, or empty. */
  readonly key: string
  /** The values that it may have, where they are few. */
  readonly values: readonly string[]
  readonly example: string
}

/** Everything in it is made from the dataset's schema, which has each text as `English · 中文`. */
export function described(dataset: DatasetName, language: Language): Described {
  return {
    description: spoken(schemaOf(dataset).description, language),
    fields: columnsOf(dataset).map((column) => field(column, dataset, language)),
  }
}

/** One half of `English · 中文`. */
export function spoken(text: string, language: Language): string {
  const [en = text, zh = en] = text.split(' · ')
  return language === 'en' ? en : zh
}

function field(column: Column, dataset: DatasetName, language: Language): DescribedField {
  const { name, schema } = column
  return {
    name,
    title: spoken(schema.title, language),
    description: spoken(schema.description, language),
    type: typeIn(language, column),
    key: keyOf(name, dataset, language),
    values: (schema.enum ?? []).flatMap((value) => (value === null ? [] : [value])),
    example: exampleText(schema.examples?.[0]),
  }
}

const words = {
  en: {
    string: 'text',
    integer: 'integer',
    number: 'decimal',
    boolean: 'true or false',
    array: 'list of texts',
  },
  zh: { string: '文本', integer: '整数', number: '小数', boolean: '真或假', array: '文本列表' },
} as const

function typeIn(language: Language, { type, nullable }: Column): string {
  const word = words[language][type]
  if (!nullable) return word
  return language === 'en' ? `${word} or empty` : `${word}，可空`
}

function keyOf(name: string, dataset: DatasetName, language: Language): string {
  const { primary, foreign } = keys[dataset]
  if (name === primary) return language === 'en' ? 'key' : '主键'
  const to = foreign.find(({ field: own }) => own === name)
  return to === undefined ? '' : `→ ${to.dataset}.${keys[to.dataset].primary}`
}

function exampleText(example: unknown): string {
  return Array.isArray(example) ? example.join('|') : String(example ?? '')
}
