import { crc32 } from 'node:zlib'
import type { ByteSource } from '../byte-source.ts'

const MARK_4 = Buffer.from('526172211a0700', 'hex')
const END_TYPE = 0x7b
const LEAST_BYTES = 7
const LOOKED_AT_BYTES = 64

/**
 * Has a RAR of version 4 the block that ends it? Everything since RAR 3 (2002) writes one, and without looking for it an archive that is cut off
 * between two files looks whole. Other versions are not looked at: libarchive says it.
 */
export function hasRarEnd(source: ByteSource): boolean {
  if (!source.read(0, MARK_4.length).equals(MARK_4)) return true
  const tail = source.read(Math.max(0, source.size - LOOKED_AT_BYTES), LOOKED_AT_BYTES)
  for (let at = 0; at + LEAST_BYTES <= tail.length; at++) {
    if (tail[at + 2] !== END_TYPE) continue
    const bytes = tail.readUInt16LE(at + 5)
    const isWhole = bytes >= LEAST_BYTES && at + bytes <= tail.length
    if (isWhole && (crc32(tail.subarray(at + 2, at + bytes)) & 0xffff) === tail.readUInt16LE(at)) return true
  }
  return false
}
