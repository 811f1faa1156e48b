import { strToU8, zipSync } from 'fflate'

/** Parts of a Word file by name, without their XML declaration. */
type Parts = Readonly<Record<string, string>>

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'

/** A `.docx` whose body is the XML given; other parts (`word/numbering.xml`) as they are. */
export function wordFile(body: string, parts: Parts = {}): Uint8Array {
  const document = `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`
  const all = { 'word/document.xml': document, ...parts }
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])))
}

/** A part with the namespace that Word's parts declare. */
export function part(name: string, content: string): string {
  return `<w:${name} ${namespaces}>${content}</w:${name}>`
}

/** A paragraph; `properties` is the inside of `w:pPr`. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** A paragraph of list 1. */
export function item(text: string, level = 0, list = 1): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
}

/** List 1, with a format and text for each level. */
export function numbering(...levels: readonly (readonly [string, string])[]): string {
  const shown = levels.map(
    ([format, text], at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  )
  const lists =
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
  return part('numbering', `<w:abstractNum w:abstractNumId="0">${shown.join('')}</w:abstractNum>${lists}`)
}
