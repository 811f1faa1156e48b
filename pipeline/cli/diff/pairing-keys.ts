import type { DatasetName } from '../../datasets/names.ts'

const point = ['region_name', 'indicator_code', 'entity', 'measure', 'basis', 'unit', 'period', 'status']

/**
 * By which fields rows of two versions are known to be one, the surest first. Ids and places move with every line that is
 * put into a report: after them comes what a row says.
 */
export const pairingKeys: Readonly<Record<DatasetName, readonly (readonly string[])[]>> = {
  documents: [['document_id'], ['sha256']],
  mentions: [
    ['document_id', 'start', 'end', 'text'],
    ['document_id', 'text', 'section'],
  ],
  observations: [
    ['document_id', 'start', 'end', 'text', 'indicator', 'measure'],
    ['document_id', 'start', 'end', 'text'],
    ['document_id', 'text', 'section', 'indicator', 'measure', 'period'],
    ['document_id', 'text', 'indicator', 'measure', 'period'],
    ['document_id', 'text', 'section'],
  ],
  series: [['observation_id'], ['document_id', ...point, 'value'], ['document_id', ...point]],
  checks: [
    ['check_id'],
    ['document_id', 'rule', 'explanation'],
    ['document_id', 'rule', 'expected', 'actual'],
  ],
  messages: [
    ['document_id', 'rule_id', 'start', 'reason'],
    ['document_id', 'rule_id', 'reason'],
    ['document_id', 'rule_id', 'start'],
  ],
}

/** In a report whose text was edited, the figure that is given for the same thing is the same figure, revised. */
export const revisedFigure: readonly string[] = [
  'document_id',
  'indicator',
  'entity',
  'measure',
  'basis',
  'period',
  'status',
  'rank_scope',
  'rank_of',
]
