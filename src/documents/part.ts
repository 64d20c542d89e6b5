import type { Nesting, Skipped } from '#core/source.ts'

/**
 * Stretches of a text that were taken from places in the document's own bytes, in fours: start and end in the text, in UTF-16
 * units, and start and end in the bytes. Only forms that are text themselves have them.
 */
export type Ranges = readonly number[]

/** Text out of a document, with a place in it that a person can find. */
export interface TextPart {
  readonly kind: 'text'
  /** Without the document's name: "Sheet1!B7", "page 2". */
  readonly place: string
  readonly text: string
  readonly ranges?: Ranges
}

/** A file in a document: an attachment, a part of a package. It may be an archive or a document again. */
export interface FilePart {
  readonly kind: 'file'
  readonly name: string
  /** It has the name of a file, and is told like one in an archive. */
  readonly isNamed?: boolean
  readonly bytes: Buffer
}

/** A content that came out of an office package as from an archive; what the texts have shown already is not repeated. */
export interface RawPart {
  readonly kind: 'raw'
  readonly file: string
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>
  /** Absent: that of the document's parts. */
  readonly nesting?: Nesting | undefined
}

export type DocumentPart = TextPart | FilePart | RawPart | Skipped

/** What a reader is given. */
export interface OpenedDocument {
  readonly file: string
  readonly bytes: Buffer
  /** Of what is in the document. */
  readonly nesting: Nesting
  readonly limits: DocumentLimits
  readonly binary: boolean
  readonly signal: AbortSignal
  /** A thread of its own for the libraries of others. */
  readonly library: LibraryThread
}

/** Kinds that libraries of others read. */
export type LibraryKind = 'pdf' | 'parquet' | 'mail'

/** Reads documents with libraries of others, in a thread that can be ended: they may hang, or want any amount of memory. */
export interface LibraryThread {
  read(kind: LibraryKind, document: OpenedDocument): AsyncGenerator<DocumentPart>
}

export interface DocumentLimits {
  /** As `ArchiveLimits.maxEntryBytes`. */
  readonly maxEntryBytes: number
  /** Rows, cells, strings, values of one document. */
  readonly maxItems: number
  /** How long a library may work on one document. */
  readonly maxLibraryMs: number
}

export const DOCUMENT_LIMITS: Omit<DocumentLimits, 'maxEntryBytes'> = { maxItems: 2_000_000, maxLibraryMs: 30_000 }

/** Reads one kind of document. Whatever the bytes are, it ends, and throws only for an aborted signal or a `DocumentFault`. */
export type DocumentReader = (document: OpenedDocument) => AsyncIterable<DocumentPart> | Iterable<DocumentPart>

/** Why a document, or the rest of it, cannot be read. The words hold nothing of its content. */
export class DocumentFault extends Error {
  override readonly name = 'DocumentFault'
  readonly reason: 'document-broken' | 'document-encrypted' | 'document-limit'

  constructor(reason: DocumentFault['reason'], words: string) {
    super(words)
    this.reason = reason
  }
}

const MAX_PLACE = 400

/** A place in a document, or a name of a file in it, as it may be shown: whoever wrote the document chose it. */
export function shownPlace(place: string): string {
  return place.slice(0, MAX_PLACE).replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
}

/** Between texts that only happen to lie together: no name reaches over it for a value. */
export const APART = '\n;\n'

export function textPart(place: string, text: string): TextPart {
  return { kind: 'text', place, text }
}
