import { columnsOf } from '../columns.ts'
import { jsonText } from '../json-text.ts'
import { measured } from '../sink.ts'
import { tableResource } from '../table-resource.ts'
import { eachDataset } from './each-dataset.ts'

/** One row a line, so that a difference between two versions reads well. */
export const json = eachDataset({
  name: 'json',
  description: 'an array of rows, one row a line',
  open: (dataset, sink) => {
    const columns = columnsOf(dataset)
    const file = measured(`${dataset}.json`, sink)
    let before = '['
    return {
      add: (rows) => {
        const lines = rows.map((row) => jsonText(row, columns))
        file.append(`${before}\n${lines.join(',\n')}`)
        before = ','
      },
      finish: () => {
        file.append(before === '[' ? '[]\n' : '\n]\n')
        return tableResource(dataset, file.finish(), { format: 'json', mediatype: 'application/json' })
      },
    }
  },
})
