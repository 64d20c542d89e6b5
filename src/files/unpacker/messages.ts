/** What the thread that runs libarchive is asked. One at a time; each has one answer. */
export type ToUnpacker =
  /** Makes room for an archive of this size. */
  | { readonly kind: 'open'; readonly bytes: number }
  | { readonly kind: 'fill'; readonly at: number; readonly chunk: Uint8Array }
  | { readonly kind: 'next' }
  /** The next piece of the entry's content. */
  | { readonly kind: 'read' }
  | { readonly kind: 'close' }

export type FromUnpacker =
  | { readonly kind: 'done' }
  | { readonly kind: 'entry'; readonly entry: UnpackedEntry }
  | { readonly kind: 'piece'; readonly bytes: Uint8Array }
  /** No more entries, or no more content; with the reason, if that is not how it should end. */
  | { readonly kind: 'end'; readonly fault?: string }
  /** The archive at hand is lost. */
  | { readonly kind: 'failed'; readonly message: string }

export interface UnpackedEntry {
  /** Empty where the archive has none. Characters that are not ASCII may be `*`. */
  readonly name: string
  readonly isFile: boolean
  readonly isLocked: boolean
}
