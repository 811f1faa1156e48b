import type { ObservationRow } from '../rows.ts'
import { sdmxTime } from './sdmx-time.ts'

/** A column of the SDMX file: a concept, what part it plays, and the field of `observations` that it is made from. */
export interface Concept {
  readonly id: string
  readonly role: 'dimension' | 'measure' | 'attribute'
  /** The field, or `-` where it is a constant. */
  readonly field: keyof ObservationRow | '-'
  readonly description: string
  readonly of: (row: Stated) => string
}

/** An observation that SDMX can hold: it has a value and a time. */
export type Stated = ObservationRow & { readonly value: string; readonly period: string }

/** Dimensions first, then the measure, then attributes, as the standard recommends. */
export const concepts: readonly Concept[] = [
  {
    id: 'FREQ',
    role: 'dimension',
    field: 'period',
    description:
      'A year, S half-year, Q quarter, M month, D day, _O a longer span · 频率：年、半年、季、月、日；_O 为跨期',
    of: (row) => sdmxTime(row.period).frequency,
  },
  {
    id: 'REF_AREA',
    role: 'dimension',
    field: 'region_code',
    description: 'GB/T 2260, six digits; _U where unknown · 行政区划代码，未知为 _U',
    of: (row) => row.region_code ?? unknown,
  },
  {
    id: 'INDICATOR',
    role: 'dimension',
    field: 'indicator_code',
    description:
      'Code of the indicator; _U where it has none: see INDICATOR_NAME · 指标代码，无代码为 _U，见 INDICATOR_NAME',
    of: (row) => row.indicator_code ?? unknown,
  },
  {
    id: 'MEASURE',
    role: 'dimension',
    field: 'measure',
    description: 'level, growth, ratio, change, share or rank · 水平、增速、倍比、增减量、占比或位次',
    of: (row) => row.measure,
  },
  {
    id: 'OBS_ID',
    role: 'dimension',
    field: 'observation_id',
    description:
      'Tells apart what two reports, or two sentences, say of the same · 区分不同报告、不同语句对同一数据的陈述',
    of: (row) => row.observation_id,
  },
  {
    id: 'TIME_PERIOD',
    role: 'dimension',
    field: 'period',
    description:
      '2020, 2020-S1, 2020-Q1, 2020-06; a span as first day and length, 2016-01-01/P5Y · 时期；跨期写作起始日与长度',
    of: (row) => sdmxTime(row.period).time,
  },
  {
    id: 'OBS_VALUE',
    role: 'measure',
    field: 'value',
    description: 'The value, 万 and 亿 multiplied in · 数值，已乘以万、亿',
    of: (row) => row.value,
  },
  {
    id: 'OBS_STATUS',
    role: 'attribute',
    field: 'status',
    description:
      'By CL_OBS_STATUS: A actual, E estimate, F target (the nearest code) · A 实际、E 预计、F 目标（最近的代码）',
    of: (row) => ({ actual: 'A', estimate: 'E', target: 'F' })[row.status],
  },
  {
    id: 'UNIT_MEASURE',
    role: 'attribute',
    field: 'unit',
    description: 'The unit as written, without the magnitude word · 原文单位，不含数量级',
    of: (row) => row.unit,
  },
  {
    id: 'UNIT_MULT',
    role: 'attribute',
    field: '-',
    description: 'Always 0: the magnitude is in the value · 恒为 0，数量级已计入数值',
    of: () => '0',
  },
  text('OBS_VALUE_MAX', 'value_max', 'Upper end of a range · 区间上限'),
  text('BOUND', 'bound', 'exact, approx, min or max · 确数、约数、下限或上限'),
  text('BASIS', 'basis', 'What it is compared with; the whole of a share · 比较基准；占比的整体'),
  text('CONFIDENCE', 'confidence', 'The chance that the reading is right · 读对的概率'),
  text('CERTAINTY', 'certainty', 'How far the reading can be trusted · 读数的可信程度'),
  text('INDICATOR_NAME', 'indicator', 'The indicator as the report names it · 原文所称的指标'),
  text('REF_AREA_NAME', 'region_name', 'Full name of the region · 地区全称'),
  text('ENTITY', 'entity', 'The actor or thing, where not the region as a whole · 数据所属的主体'),
  text('RANK_SCOPE', 'rank_scope', 'Among whom it is ranked · 排名范围'),
  text('SOURCE', 'document_id', 'The report · 报告'),
  text('SOURCE_TEXT', 'text', 'The figure as written · 数字原文'),
]

/** SDMX's own code for what is unknown. */
const unknown = '_U'

function text(id: string, field: keyof ObservationRow, description: string): Concept {
  return { id, role: 'attribute', field, description, of: (row) => String(row[field] ?? '') }
}
