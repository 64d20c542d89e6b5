import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'

/** The parts of a file of seen objects. */
export interface Segment {
  readonly packs: Uint8Array
  readonly clean: Uint8Array
  /** Sealed. */
  readonly unclean: Uint8Array
}

/** An open file, whose parts are read and checked when they are asked for. A part that is damaged is empty. */
export interface SegmentReader {
  readonly path: string
  readonly size: number
  part(name: keyof Segment): Uint8Array
  close(): void
}

const PARTS = ['packs', 'clean', 'unclean'] as const
const MAGIC = 'kagiban seen 1\n\0'
const SUMS_AT = MAGIC.length + PARTS.length * 4
const HEADER_BYTES = SUMS_AT + PARTS.length * 4 + 4

/** The bytes of a file: its name, lengths and checksums of the parts, a checksum of these, and the parts. */
export function encodeSegment(segment: Segment): Uint8Array {
  const header = Buffer.alloc(HEADER_BYTES)
  header.write(MAGIC, 'latin1')
  for (const [i, name] of PARTS.entries()) {
    header.writeUInt32BE(segment[name].length, MAGIC.length + i * 4)
    header.writeUInt32BE(crc32(segment[name]), SUMS_AT + i * 4)
  }
  header.writeUInt32BE(crc32(header.subarray(0, HEADER_BYTES - 4)), HEADER_BYTES - 4)
  return Buffer.concat([header, ...PARTS.map((name) => segment[name])])
}

/** Opens a file, or says what is wrong with it; undefined when it is not there. `onDamage` is told of damaged parts. */
export function openSegment(path: string, onDamage: (detail: string) => void): SegmentReader | string | undefined {
  let descriptor: number
  try {
    descriptor = openSync(path, 'r')
  } catch {
    return undefined
  }
  const { size } = fstatSync(descriptor)
  const header = read(descriptor, 0, HEADER_BYTES)
  const lengths = PARTS.map((_, i) => (header.length < HEADER_BYTES ? 0 : header.readUInt32BE(MAGIC.length + i * 4)))
  const total = lengths.reduce((sum, length) => sum + length, HEADER_BYTES)
  const isSound =
    header.length === HEADER_BYTES &&
    header.toString('latin1', 0, MAGIC.length) === MAGIC &&
    header.readUInt32BE(HEADER_BYTES - 4) === crc32(header.subarray(0, HEADER_BYTES - 4)) &&
    total === size
  if (!isSound) {
    closeSync(descriptor)
    return 'it is damaged or was cut off'
  }
  const parts = new Map<string, Uint8Array>()
  return {
    path,
    size,
    part(name) {
      const known = parts.get(name)
      if (known !== undefined) return known
      const number = PARTS.indexOf(name)
      const from = lengths.slice(0, number).reduce((sum, length) => sum + length, HEADER_BYTES)
      let bytes = read(descriptor, from, lengths[number]!)
      if (bytes.length !== lengths[number] || crc32(bytes) !== header.readUInt32BE(SUMS_AT + number * 4)) {
        onDamage(`its part "${name}" is damaged`)
        bytes = Buffer.alloc(0)
      }
      parts.set(name, bytes)
      return bytes
    },
    close: () => closeSync(descriptor),
  }
}

function read(descriptor: number, from: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  let got = 0
  while (got < length) {
    const more = readSync(descriptor, bytes, got, length - got, from + got)
    if (more === 0) break
    got += more
  }
  return bytes.subarray(0, got)
}
