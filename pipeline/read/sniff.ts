import type { Format } from '../core/source.ts'
import { sentence } from '../language/sentence.ts'
import { ReadError } from './error.ts'

/** What the first bytes of a file are those of; null where they are text or nothing known. */
export function formatByContent(bytes: Uint8Array): Format | null {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf' // %PDF
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'docx' // PK: a zip file
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'doc' // OLE
  const head = Buffer.from(bytes.subarray(0, 1024))
    .toString('latin1')
    .replace(/^ï»¿/, '')
    .trimStart()
    .toLowerCase()
  if (head.startsWith('{\\rtf')) throw unreadable(sentence`rich text (RTF)`)
  if (head.startsWith('mime-version:') && head.includes('multipart/related'))
    throw unreadable(sentence`a web archive (MHTML)`)
  return /^(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html)/.test(head) ? 'html' : null
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}

function unreadable(what: string): ReadError {
  return new ReadError(
    'read/not-read',
    sentence`The file is ${what}, which gongbao does not read.`,
    sentence`Open it with Word, WPS or LibreOffice and save it as .docx.`,
  )
}
