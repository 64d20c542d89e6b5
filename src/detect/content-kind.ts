import { isKeyFile } from './key-file.ts'

/** How the bytes of a content are to be read. */
export type ContentKind = 'text' | 'utf16le' | 'utf16be' | 'archive' | 'key-file' | 'binary'

/** Bytes that `contentKind` wants to see. */
export const SNIFF_BYTES = 8192

const ARCHIVE_MAGIC: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04], // zip, and everything built on it
  [0x50, 0x4b, 0x05, 0x06], // empty zip
  [0x1f, 0x8b], // gzip
  [0x42, 0x5a, 0x68], // bzip2
  [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], // xz
  [0x28, 0xb5, 0x2f, 0xfd], // zstd
  [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], // 7z
  [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], // rar
]
const TAR_MAGIC = Buffer.from('ustar')
const TAR_MAGIC_OFFSET = 257

/**
 * Looks at the first bytes of a content: a UTF-16 byte order mark or every other byte zero means UTF-16; the magic number
 * of an archive or compressed stream, archive; the beginning of a key file, that; any other zero byte, binary; everything else is text, whatever its encoding.
 */
export function contentKind(head: Uint8Array): ContentKind {
  if (head[0] === 0xff && head[1] === 0xfe && !(head[2] === 0 && head[3] === 0)) return 'utf16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf16be'
  if (isArchive(head)) return 'archive'
  if (isKeyFile(head)) return 'key-file'
  const view = head.length > SNIFF_BYTES ? head.subarray(0, SNIFF_BYTES) : head
  if (!view.includes(0)) return 'text'
  return utf16WithoutMark(view) ?? 'binary'
}

/** Does this content start like an archive or a compressed stream? */
export function isArchive(head: Uint8Array): boolean {
  if (ARCHIVE_MAGIC.some((magic) => magic.every((byte, i) => head[i] === byte))) return true
  return TAR_MAGIC.every((byte, i) => head[TAR_MAGIC_OFFSET + i] === byte)
}

/** ASCII-range UTF-16 has a zero in at least nine of ten pairs, always on the same side, and hardly ever on the other. */
function utf16WithoutMark(view: Uint8Array): 'utf16le' | 'utf16be' | undefined {
  const pairs = view.length >> 1
  if (pairs < 8) return undefined
  let first = 0
  let second = 0
  for (let i = 0; i < pairs; i++) {
    if (view[i * 2] === 0) first++
    if (view[i * 2 + 1] === 0) second++
  }
  if (second >= pairs * 0.9 && first <= pairs * 0.01) return 'utf16le'
  if (first >= pairs * 0.9 && second <= pairs * 0.01) return 'utf16be'
  return undefined
}
