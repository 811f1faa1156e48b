import { cellOf, type Row } from '../cells.ts'
import { columnsOf } from '../columns.ts'
import { measured } from '../sink.ts'
import { tableResource } from '../table-resource.ts'
import { eachDataset } from './each-dataset.ts'
import { parquetSchema, parquetValue } from './parquet-schema.ts'

/** Rows that are compressed together: enough to be found fast, few enough to be held. */
const group = 20_000

export const parquet = eachDataset({
  name: 'parquet',
  description: 'typed and compressed columns; figures are DECIMAL(38, 10), lists are lists',
  open: async (dataset, sink) => {
    const { ByteWriter, ParquetWriter } = await import('hyparquet-writer') // --help need not wait for it
    const columns = columnsOf(dataset)
    const file = measured(`${dataset}.parquet`, sink)
    const bytes = new ByteWriter()
    const writer = new ParquetWriter({ writer: bytes, schema: parquetSchema(columns), createdBy: 'gongbao' })
    let waiting: Row[] = []
    const write = () => {
      const columnData = columns.map((column) => ({
        name: column.name,
        data: waiting.map((row) => parquetValue(cellOf(row, column), column)),
      }))
      writer.write({ columnData, rowGroupSize: waiting.length })
      waiting = []
      flush()
    }
    const flush = () => {
      file.append(bytes.getBytes().slice())
      bytes.index = 0 // what is passed on is not kept; `offset` goes on counting
    }
    return {
      add: (rows) => {
        waiting.push(...rows)
        if (waiting.length >= group) write()
      },
      finish: () => {
        if (waiting.length > 0) write()
        writer.finish()
        flush()
        return tableResource(dataset, file.finish(), {
          format: 'parquet',
          mediatype: 'application/vnd.apache.parquet',
        })
      },
    }
  },
})
