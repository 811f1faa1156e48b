import { readFile } from 'node:fs/promises'
import { getResolvedPDFJS } from 'unpdf'
import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { sentence } from '../../language/sentence.ts'
import { ReadError } from '../error.ts'

/** A PDF while it is read. */
export type PdfDocument = PDFDocumentProxy

/** Opens a PDF, hands it over, and closes it whatever happens. Rejects with {@link ReadError} where it cannot be opened. */
export async function withPdf<Result>(
  bytes: Uint8Array,
  use: (document: PdfDocument) => Promise<Result>,
): Promise<Result> {
  const { getDocument } = await getResolvedPDFJS()
  const task = getDocument({
    data: new Uint8Array(bytes), // a copy: the library takes the buffer away
    BinaryDataFactory: CMaps,
    cMapUrl: 'cmaps/', // a name that is asked for where the library wants an address
    cMapPacked: true,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    verbosity: 0,
  })
  try {
    return await use(await task.promise.catch((error: unknown) => Promise.reject(fault(error))))
  } finally {
    await task.destroy()
  }
}

/** The character maps that Chinese PDFs name instead of holding them. Without them such a file reads as nothing, and says so nowhere. */
class CMaps {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    if (!/^[\w-]+\.bcmap$/.test(filename))
      throw new Error(sentence`${filename}: not among the character maps`)
    return new Uint8Array(await readFile(new URL(filename, folder)))
  }
}

/** The same place from the sources and from what is built of them. */
const folder = new URL('../../../pipeline/read/pdf/cmaps/', import.meta.url)

function fault(error: unknown): ReadError {
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  if (name === 'PasswordException')
    return new ReadError(
      'read/encrypted',
      sentence`The PDF is locked with a password.`,
      sentence`Save it without the password.`,
    )
  return new ReadError(
    'read/damaged',
    sentence`The PDF cannot be opened (${message}).`,
    sentence`Fetch it again.`,
  )
}
