import type { Resource } from './formats/format.ts'
import { measured } from './sink.ts'
import { fileOf } from './table-resource.ts'

/** The text of a report that is no text itself (Word, PDF, HTML), as a resource of Data Package v2. */
export function textResource(name: string, path: string, text: string): Resource {
  const file = measured(path, { append: () => {} }) // written elsewhere; here it is only described
  file.append(text)
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name,
    ...fileOf(file.finish(), 'txt', 'text/plain'),
    description: 'The text that `start` and `end` of its figures count in · start 与 end 所指的文本',
  }
}
