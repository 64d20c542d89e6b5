import type { Content, Skipped } from '#core/source.ts'
import { ARCHIVE_LIMITS, openDocumentZip } from '#files/index.ts'
import type { DocumentPart, OpenedDocument } from '../part.ts'

/** XML held in memory of one document; what is more is scanned as it lies, without its text. */
const MAX_XML_BYTES = 64 << 20

/**
 * Opens the package. Parts that are no XML (pictures, attachments, macros) are given at once, and so is what is wrong with the
 * package; the XML comes back to be read, and is to be given raw after its texts.
 */
export async function* packageParts(document: OpenedDocument): AsyncGenerator<DocumentPart, ReadonlyMap<string, Buffer>> {
  const { file, bytes, nesting, limits, binary, signal } = document
  const xml = new Map<string, Buffer>()
  let held = 0
  // The package is the document's own level, which `nesting` counts already.
  const outside = { ...nesting, depth: nesting.depth - 1 }
  const options = { limits: { ...ARCHIVE_LIMITS, maxEntryBytes: limits.maxEntryBytes }, binary, signal }
  for await (const piece of openDocumentZip(file, bytes, { ...options, nesting: outside, wholeDocuments: true })) {
    const name = piece.kind === 'content' ? partName(file, piece) : undefined
    if (piece.kind === 'skipped') yield withReason(piece)
    else if (name === undefined || !/\.(?:xml|rels)$/.test(name)) {
      yield { kind: 'raw', file: piece.origin.file, bytes: piece.bytes, nesting: piece.nesting }
    } else {
      const whole = await wholeBytes(piece.bytes, MAX_XML_BYTES - held)
      if (whole.length >= MAX_XML_BYTES - held) {
        yield {
          kind: 'skipped',
          skip: { place: piece.origin.file, reason: 'document-limit', detail: `more than ${MAX_XML_BYTES} bytes of XML` },
        }
      }
      held += whole.length
      xml.set(name, whole)
    }
  }
  return xml
}

/** Gives the XML itself, for what stands in it outside of the texts. */
export function* rawXml(file: string, xml: ReadonlyMap<string, Buffer>): Generator<DocumentPart> {
  for (const [name, bytes] of xml) yield { kind: 'raw', file: `${file}!/${name}`, bytes }
}

function partName(file: string, { origin }: Content): string | undefined {
  const prefix = `${file}!/`
  const name = origin.file.startsWith(prefix) ? origin.file.slice(prefix.length) : ''
  return name === '' || name.includes('!') ? undefined : name
}

async function wholeBytes(bytes: Content['bytes'], max: number): Promise<Buffer> {
  if (bytes instanceof Uint8Array) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    chunks.push(chunk)
    size += chunk.length
    if (size > max) break
  }
  return Buffer.concat(chunks).subarray(0, max)
}

/** In a document, what is wrong with its package is wrong with the document. */
function withReason(piece: Skipped): Skipped {
  const { reason } = piece.skip
  const told = { 'archive-broken': 'document-broken', 'archive-encrypted': 'document-encrypted' } as const
  if (reason !== 'archive-broken' && reason !== 'archive-encrypted') return piece
  return { kind: 'skipped', skip: { ...piece.skip, reason: told[reason] } }
}
