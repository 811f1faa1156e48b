import type { Element, Nodes } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { sentence } from '../../language/sentence.ts'
import { ReadError } from '../error.ts'
import type { Zip } from '../zip.ts'

export type { Element }

/** A part of a Word file as a tree; null where the file has no such part. Entities that a part declares are not expanded. */
export async function partOf(zip: Zip, name: string): Promise<Element | null> {
  if (!zip.names.includes(name)) return null
  const bytes = await zip.bytesOf(name)
  return rootOf(bytes.toString('utf8'), name)
}

function rootOf(xml: string, name: string): Element {
  if (/<!DOCTYPE/i.test(xml.slice(0, 2000)))
    throw new ReadError(
      'read/hostile',
      sentence`${name} declares a document type, which no Word file does.`,
      sentence`Do not trust the file; save it anew with Word or WPS if it is yours.`,
    )
  try {
    const root = fromXml(xml).children.find((child) => child.type === 'element')
    if (root !== undefined) return root
  } catch (error) {
    if (isOverflow(error)) throw tooDeep(name)
    throw new ReadError(
      'read/damaged',
      sentence`${name} is no XML (${error instanceof Error ? error.message.split('\n')[0] : error}).`,
      sentence`Open the file with Word or WPS and save it anew.`,
    )
  }
  throw new ReadError('read/damaged', sentence`${name} is empty.`, sentence`Fetch the file again.`)
}

/** The parser calls itself for every level, and wraps what the engine says of it. */
function isOverflow(error: unknown): boolean {
  return (
    error instanceof RangeError ||
    (error instanceof Error && /call stack/i.test(`${error.message} ${error.cause}`))
  )
}

export function tooDeep(name: string): ReadError {
  return new ReadError(
    'read/too-deep',
    sentence`${name} nests deeper than any document does.`,
    sentence`Copy its text into a new file.`,
  )
}

export function childrenOf(element: Element): readonly Element[] {
  return element.children.filter((child): child is Element => child.type === 'element')
}

export function child(element: Element | undefined, name: string): Element | undefined {
  return element === undefined ? undefined : childrenOf(element).find((one) => one.name === name)
}

/** The `w:val` of a child: `<w:pStyle w:val="1"/>`. */
export function settingOf(element: Element | undefined, name: string): string | undefined {
  return attribute(child(element, name), 'w:val')
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attributes[name] ?? undefined
}

/** `<w:b/>` is on, `<w:b w:val="0"/>` is off. */
export function isOn(element: Element | undefined, name: string): boolean {
  const found = child(element, name)
  return found !== undefined && !/^(?:0|false|off|none)$/.test(attribute(found, 'w:val') ?? '1')
}

/** The characters in an element and in all that it holds. */
export function textIn(element: Nodes): string {
  if (element.type === 'text') return element.value
  return 'children' in element ? element.children.map(textIn).join('') : ''
}
