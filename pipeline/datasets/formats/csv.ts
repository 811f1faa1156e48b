import { columnsOf } from '../columns.ts'
import { csvHeader, csvText } from '../csv-text.ts'
import { measured } from '../sink.ts'
import { tableResource } from '../table-resource.ts'
import { eachDataset } from './each-dataset.ts'

export const csv = eachDataset({
  name: 'csv',
  description: 'UTF-8, RFC 4180; an empty field is null, a list is joined by |',
  open: (dataset, sink, { bom = false }) => {
    const columns = columnsOf(dataset)
    const file = measured(`${dataset}.csv`, sink)
    file.append(`${bom ? '\ufeff' : ''}${csvHeader(columns)}`)
    return {
      add: (rows) => file.append(csvText(rows, columns)),
      finish: () =>
        tableResource(dataset, file.finish(), { format: 'csv', mediatype: 'text/csv', dialect: csvDialect }),
    }
  },
})

export const csvDialect = {
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
}
