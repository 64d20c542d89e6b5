import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { crc64, CRC64_START } from './crc64.ts'

/** Compares what was unpacked with the check that a .xz block carries. */
export interface XzCheck {
  readonly bytes: number
  add(bytes: Uint8Array): void
  fits(stored: Buffer): boolean
}

/** Sizes by the check's number, those of numbers without meaning too; the .xz file format 1.2.1, section 2.1.1.2. */
const CHECK_BYTES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64]
const CRC32 = 1
const CRC64 = 4
const SHA256 = 10

/** The check with this number (0 to 15). One without a meaning fits always. */
export function xzCheck(kind: number): XzCheck {
  const bytes = CHECK_BYTES[kind] ?? 0
  if (kind === CRC32) {
    let sum = 0
    return { bytes, add: (more) => void (sum = crc32(more, sum)), fits: (stored) => stored.readUInt32LE(0) === sum }
  }
  if (kind === CRC64) {
    let sum = CRC64_START
    const fits = (stored: Buffer): boolean => stored.readUInt32LE(0) === sum.low && stored.readUInt32LE(4) === sum.high
    return { bytes, add: (more) => void (sum = crc64(more, sum)), fits }
  }
  if (kind === SHA256) {
    const hash = createHash('sha256')
    return { bytes, add: (more) => void hash.update(more), fits: (stored) => stored.equals(hash.digest()) }
  }
  return { bytes, add: () => {}, fits: () => true }
}
