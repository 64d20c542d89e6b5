import type { FilePart, LibraryKind, TextPart } from '../part.ts'

/** What the thread for libraries is asked. */
export interface LibraryTask {
  readonly kind: LibraryKind
  readonly bytes: Uint8Array
  /** Bytes it may give back. */
  readonly maxBytes: number
  readonly maxItems: number
}

export interface Failure {
  readonly reason: 'document-broken' | 'document-encrypted' | 'document-limit'
  readonly words: string
}

/** Parts as they cross threads: bytes come as plain arrays. */
export type LibraryPart = TextPart | (Omit<FilePart, 'bytes'> & { readonly bytes: Uint8Array })

export type LibraryAnswer =
  | { readonly kind: 'parts'; readonly parts: readonly LibraryPart[] }
  /** The end; with a failure, what came before it is good. */
  | { readonly kind: 'end'; readonly failure?: Failure }

/** Gives parts out of the bytes of one document. May throw anything. */
export type LibraryReader = (task: LibraryTask) => AsyncIterable<LibraryPart>
