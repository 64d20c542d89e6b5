import { FORMAT_BYTES } from '../archive-format.ts'
import type { ByteSource } from '../byte-source.ts'
import { tarChecksumFits } from '../tar-header.ts'

/** libarchive looks for a zip's list of entries in the last 16 KiB. */
const ZIP_END = Buffer.from('PK\x05\x06')
const TAIL_BYTES = 16 << 10
/** Where a disk image has its first descriptor, of 2048 bytes each, and the mark in each. */
const IMAGE_AT = 32_768
const IMAGE_MARK = Buffer.from('CD001')

/**
 * libarchive tries all the forms that it knows, and would rather see these two in a rar or 7z. Says so where one may be seen: who made that wants to
 * hide what is in the archive.
 */
export function otherForm(source: ByteSource): string | undefined {
  const head = source.read(0, FORMAT_BYTES)
  if (head.length === FORMAT_BYTES && tarChecksumFits(head)) return 'is a tar as well'
  return source.read(IMAGE_AT + 1, IMAGE_MARK.length).equals(IMAGE_MARK) ? 'is a disk image as well' : undefined
}

/** Zero bytes to put behind an archive so that a zip stored at its end, such as a last file, is not taken for the archive. */
export function paddingFor(source: ByteSource): number {
  return source.read(Math.max(0, source.size - TAIL_BYTES), TAIL_BYTES).includes(ZIP_END) ? TAIL_BYTES * 2 : 0
}
