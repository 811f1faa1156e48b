import { columnsOf } from '../columns.ts'
import { jsonText } from '../json-text.ts'
import { measured } from '../sink.ts'
import { tableResource } from '../table-resource.ts'
import { eachDataset } from './each-dataset.ts'

export const ndjson = eachDataset({
  name: 'ndjson',
  description: 'one row a line, for tools that read a line at a time',
  open: (dataset, sink) => {
    const columns = columnsOf(dataset)
    const file = measured(`${dataset}.ndjson`, sink)
    file.append('') // a dataset without rows is an empty file, not a missing one
    return {
      add: (rows) => file.append(rows.map((row) => `${jsonText(row, columns)}\n`).join('')),
      finish: () =>
        tableResource(dataset, file.finish(), { format: 'ndjson', mediatype: 'application/x-ndjson' }),
    }
  },
})
