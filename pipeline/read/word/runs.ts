import type { Run } from '../rendering.ts'
import { attribute, child, childrenOf, type Element, isOn, textIn } from './xml.ts'

/** What a paragraph shows, and what in it is not read as its text. */
export interface Content {
  readonly runs: readonly Run[]
  /** Paragraphs of text boxes that hang on this one. */
  readonly boxes: readonly Element[]
  /** Characters that are crossed out or hidden. */
  readonly deleted: number
  readonly hidden: number
}

/** What does not stand in the text, though the file holds it. */
const passedOver = new Set([
  'w:pPr',
  'w:rPr',
  'w:instrText',
  'w:commentReference',
  'w:annotationRef',
  'w:proofErr',
])
const deletions = new Set(['w:del', 'w:moveFrom'])

/** Reads a paragraph: insertions kept, deletions and hidden text left out, notes as `[1]`. */
export function contentOf(paragraph: Element, bold: boolean): Content {
  const runs: Run[] = []
  const boxes: Element[] = []
  let deleted = 0
  let hidden = 0
  for (const one of childrenOf(paragraph)) read(one, bold)
  return { runs, boxes, deleted, hidden }

  function read(element: Element, strong: boolean): void {
    const { name } = element
    if (passedOver.has(name)) return
    if (deletions.has(name)) deleted += textIn(element).length
    else if (name === 'w:r') readRun(element, strong)
    else if (name === 'w:txbxContent') boxes.push(element)
    else if (name === 'mc:AlternateContent') readEach(child(element, 'mc:Choice') ?? element, strong)
    else readLeaf(element, strong)
  }

  function readEach(element: Element, strong: boolean): void {
    for (const one of childrenOf(element)) read(one, strong)
  }

  function readRun(run: Element, strong: boolean): void {
    const properties = child(run, 'w:rPr')
    if (isOn(properties, 'w:vanish')) hidden += textIn(run).length
    else readEach(run, child(properties, 'w:b') === undefined ? strong : isOn(properties, 'w:b'))
  }

  function readLeaf(element: Element, strong: boolean): void {
    const text = characters(element)
    if (text === null) readEach(element, strong)
    else if (text !== '') runs.push(strong ? { text, strong } : { text })
  }
}

/** The characters that an element stands for; null for one that only holds others. */
function characters(element: Element): string | null {
  switch (element.name) {
    case 'w:t':
    case 'm:t':
      return textIn(element)
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
      return attribute(element, 'w:type') === undefined ? '\n' : ''
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:softHyphen':
      return ''
    case 'w:sym':
      return symbol(attribute(element, 'w:char'))
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return `[${attribute(element, 'w:id') ?? ''}]`
    default:
      return null
  }
}

/** Symbol fonts put their characters from F000 on; what is no letter there has no meaning to us. */
function symbol(code: string | undefined): string {
  const number = Number.parseInt(code ?? '', 16) & 0xfff
  return number >= 0x20 && number < 0x7f ? String.fromCharCode(number) : ''
}
