import type { ByteReader } from './byte-reader.ts'

/** What comes next in an archive that is read from front to back: a file whose `size` bytes follow in the reader, the end, or what is wrong. */
export type MemberStep =
  | {
      readonly kind: 'file'
      readonly name: string
      readonly size: number
      /** Bytes behind the content that fill it up. */
      readonly padding: number
    }
  | { readonly kind: 'end' }
  | { readonly kind: 'broken'; readonly detail: string }

/**
 * Passes over everything that has no content of its own to the next file. The caller takes the file's bytes and the padding
 * before it asks again.
 */
export type NextMember = (reader: ByteReader) => Promise<MemberStep>
