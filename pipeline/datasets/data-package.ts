import type { Resource } from './formats/format.ts'
import type { DocumentRow } from './rows.ts'

/** How a run was asked for, so that `gongbao check` can run it again. Paths are relative. */
export interface Request {
  readonly inputs: readonly string[]
  /** How the reports were read, where that was said. */
  readonly format?: string
  /** What was written, where that was said. */
  readonly formats?: readonly string[]
  readonly encoding?: string
  readonly meta?: Readonly<Record<string, string>>
  readonly lexicon?: string
  /** The user's file of corrections. */
  readonly corrections?: string
  readonly bom?: boolean
}

/** The descriptor of the datasets, Data Package v2. `resources` are all files that were written. */
export function dataPackage(
  resources: readonly Resource[],
  documents: readonly Pick<DocumentRow, 'title' | 'source'>[],
  request: Request,
): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'gongbao',
    title: 'Figures of Chinese local government reports',
    description:
      'Every figure of the reports read, with its indicator, unit, period, region and exact place in the source.',
    licenses: [
      {
        name: 'CC0-1.0',
        title: 'CC0 1.0 Universal',
        path: 'https://creativecommons.org/publicdomain/zero/1.0/',
      },
    ],
    ...(documents.length === 0 ? {} : { sources: documents.map(source) }),
    resources,
    gongbao: request,
  }
}

/** A path may lead neither upwards nor to the root, as the standard asks; `documents` has the file's place all the same. */
function source({ title, source: path }: Pick<DocumentRow, 'title' | 'source'>): object {
  const within = !/^[./~]|\/\.\.\/|[:\\]/.test(path)
  return { title: title ?? path, ...(within ? { path } : {}) }
}
