import { filesInMemory } from '../pipeline/cli/output/files-in-memory.ts'
import { datasetFiles, type Rows, type WritingSettings, writing } from '../pipeline/datasets/writing.ts'

/** The datasets' files as text, by name, in the formats asked for. */
export async function filesOf(
  reports: readonly Rows[],
  settings: WritingSettings = {},
): Promise<ReadonlyMap<string, string>> {
  const files = await bytesOf(reports, settings)
  return new Map([...files].map(([name, bytes]) => [name, bytes.toString()]))
}

/** The same as bytes. A file that only a disk can hold is not among them. */
export async function bytesOf(
  reports: readonly Rows[],
  settings: WritingSettings = {},
): Promise<ReadonlyMap<string, Buffer>> {
  const files = filesInMemory()
  const datasets = await writing(files, settings)
  for (const report of reports) datasets.add(report)
  await datasets.finish({ inputs: ['input'] })
  const named = datasetFiles(settings.formats).map((name) => [name, files.file(name)] as const)
  return new Map(named.flatMap(([name, bytes]) => (bytes === null ? [] : [[name, bytes]])))
}
