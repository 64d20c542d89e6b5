import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs'
import { getDocument, VerbosityLevel } from 'unpdf/pdfjs'
import { DocumentFault, textPart } from '../part.ts'
import type { LibraryPart, LibraryTask } from './library-messages.ts'

const MAX_PAGES = 20_000

/** A PDF's text by page, with links, form fields, properties, scripts and attached files. Pages count from 1. */
export async function* readPdf({ bytes }: LibraryTask): AsyncGenerator<LibraryPart> {
  const loading = getDocument({
    data: bytes,

    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const document = await opened(loading.promise)
    yield* aboutDocument(document)
    let broken = 0
    for (let number = 1; number <= Math.min(document.numPages, MAX_PAGES); number++) {
      try {
        const page = await document.getPage(number)
        const text = await pageText(page)
        if (text !== '') yield textPart(`page ${number}`, text)
        page.cleanup()
      } catch {
        broken++
      }
    }
    if (document.numPages > MAX_PAGES) throw new DocumentFault('document-limit', `pdf: more than ${MAX_PAGES} pages`)
    if (broken > 0) throw new DocumentFault('document-broken', `pdf: ${broken} of ${document.numPages} pages cannot be read`)
  } finally {
    await loading.destroy()
  }
}

async function opened(promise: Promise<PDFDocumentProxy>): Promise<PDFDocumentProxy> {
  try {
    return await promise
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw isLocked
      ? new DocumentFault('document-encrypted', 'pdf: needs a password')
      : new DocumentFault('document-broken', 'pdf: its structure cannot be read')
  }
}

/** Texts in the order of the page's instructions, which is that of reading in nearly every file. */
async function pageText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent()
  let text = ''
  for (const item of items) if ('str' in item) text += item.hasEOL ? `${item.str}\n` : item.str
  const lines = [text]
  for (const annotation of (await page.getAnnotations()) as Readonly<Record<string, unknown>>[]) {
    const { url, unsafeUrl, fieldName, fieldValue, contentsObj } = annotation
    if (typeof fieldValue === 'string' && fieldValue !== '') lines.push(`${String(fieldName)}=${fieldValue}`)
    const link = url ?? unsafeUrl
    if (typeof link === 'string') lines.push(link)
    if (hasText(contentsObj)) lines.push(contentsObj.str)
  }
  return lines.filter((line) => line !== '').join('\n')
}

function hasText(value: unknown): value is { readonly str: string } {
  return typeof value === 'object' && value !== null && 'str' in value && typeof value.str === 'string'
}

async function* aboutDocument(document: PDFDocumentProxy): AsyncGenerator<LibraryPart> {
  const lines: string[] = []
  const about = await settled(document.getMetadata())
  for (const [name, value] of Object.entries(about?.info ?? {})) {
    if (typeof value === 'string') lines.push(`${name}=${value}`)
    else if (name === 'Custom' && typeof value === 'object' && value !== null)
      for (const [key, custom] of Object.entries(value)) lines.push(`${key}=${String(custom)}`)
  }
  if (lines.length > 0) yield textPart('properties', lines.join('\n'))
  const scripts = Object.values((await settled(document.getJSActions())) ?? {}).flat()
  if (scripts.length > 0) yield textPart('scripts', scripts.map(String).join('\n'))
  const attachments = await settled(document.getAttachments())
  for (const [id, { filename }] of attachments ?? []) {
    const content: unknown = await settled(document.getAttachmentContent(id))
    if (content instanceof Uint8Array) yield { kind: 'file', name: filename, isNamed: true, bytes: content }
  }
}

/** What a damaged part of a document cannot tell does not hide the rest. */
async function settled<Value>(promise: Promise<Value>): Promise<Value | undefined> {
  try {
    return await promise
  } catch {
    return undefined
  }
}
