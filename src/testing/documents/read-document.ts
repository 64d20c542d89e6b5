import type { Nesting } from '#core/source.ts'
import { documentKind } from '#documents/document-kind.ts'
import type { DocumentKind } from '#documents/kinds.ts'
import { openDocument, type OpenDocumentOptions } from '#documents/open-document.ts'

/** For tests: everything that reading a document gave. */
export interface DocumentReading {
  readonly kind: DocumentKind | undefined
  /** Texts by place; those of the same place joined by newlines. */
  readonly texts: Readonly<Record<string, string>>
  /** Files and raw parts by name, one character a byte. */
  readonly files: Readonly<Record<string, string>>
  readonly skips: readonly string[]
}

/** Reads a document as a scan does. `kind` only where the bytes do not tell. */
export async function readDocument(
  bytes: Buffer,
  given: Partial<OpenDocumentOptions> & { readonly kind?: DocumentKind; readonly nesting?: Nesting } = {},
): Promise<DocumentReading> {
  const kind = given.kind ?? documentKind(bytes)
  const texts: Record<string, string> = {}
  const files: Record<string, string> = {}
  const skips: string[] = []
  if (kind === undefined) return { kind, texts, files, skips }
  const options = { maxEntryBytes: 64 << 20, binary: false, signal: new AbortController().signal, ...given }
  const { nesting } = given
  const content = { kind: 'content', origin: { file: 'd' }, bytes, ...(nesting === undefined ? {} : { nesting }) } as const
  for await (const item of openDocument(kind, content, bytes, options)) {
    if (item.kind === 'skipped') skips.push(`${item.skip.place} ${item.skip.reason}: ${item.skip.detail ?? ''}`)
    else if (item.kind === 'batch') {
      for (const { part } of item.marks)
        texts[part.place] = part.place in texts ? `${texts[part.place]!}\n${part.text}` : part.text
    } else {
      const chunks: Uint8Array[] = []
      if (item.content.bytes instanceof Uint8Array) chunks.push(item.content.bytes)
      else for await (const chunk of item.content.bytes) chunks.push(Buffer.from(chunk))
      files[item.content.origin.file] = Buffer.concat(chunks).toString('latin1')
    }
  }
  return { kind, texts, files, skips }
}
