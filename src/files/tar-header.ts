export const TAR_BLOCK = 512

const CHECKSUM_AT = 148
const CHECKSUM_LENGTH = 8

/** One header block's fields, as far as reading content needs them. */
export interface TarHeader {
  readonly name: string
  /** Bytes of content that follow; undefined when the field makes no sense. */
  readonly size: number | undefined
  readonly type: string
  /** A GNU sparse header goes on in another block. */
  readonly isExtended: boolean
}

/** Is the header's checksum right, counted over unsigned or (as some old programs did) signed bytes? */
export function tarChecksumFits(block: Uint8Array): boolean {
  const stored = octal(block, CHECKSUM_AT, CHECKSUM_LENGTH)
  if (stored === undefined || stored === 0) return false
  let unsigned = 0
  let signed = 0
  for (let i = 0; i < TAR_BLOCK; i++) {
    const byte = i >= CHECKSUM_AT && i < CHECKSUM_AT + CHECKSUM_LENGTH ? 0x20 : (block[i] ?? 0)
    unsigned += byte
    signed += byte > 127 ? byte - 256 : byte
  }
  return stored === unsigned || stored === signed
}

export function parseTarHeader(block: Buffer): TarHeader {
  const name = text(block, 0, 100)
  const type = String.fromCharCode(block[156] ?? 0)
  const isPosix = block.toString('latin1', 257, 263) === 'ustar\0'
  const prefix = isPosix ? text(block, 345, 155) : ''
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: number(block, 124, 12),
    type,
    isExtended: type === 'S' && block[482] === 1,
  }
}

/** The records of a POSIX extended header: `length key=value\n`. Stops quietly at the first that makes no sense. */
export function parsePaxRecords(bytes: Buffer): Map<string, string> {
  const records = new Map<string, string>()
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at)
    const length = space < 0 || space - at > 12 ? Number.NaN : Number(bytes.toString('latin1', at, space))
    if (!Number.isInteger(length) || length < 5 || at + length > bytes.length) break
    const record = bytes.toString('utf8', space + 1, at + length - 1)
    const equals = record.indexOf('=')
    if (equals > 0) records.set(record.slice(0, equals), record.slice(equals + 1))
    at += length
  }
  return records
}

function text(block: Buffer, at: number, length: number): string {
  const field = block.subarray(at, at + length)
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end < 0 ? length : end)
}

/** Octal text, or for large sizes a big-endian binary number with the field's first bit set. */
function number(block: Buffer, at: number, length: number): number | undefined {
  if ((block[at]! & 0x80) === 0) return octal(block, at, length)
  let value = block[at]! & 0x7f
  for (let i = 1; i < length; i++) value = value * 256 + block[at + i]!
  return Number.isSafeInteger(value) ? value : undefined
}

/** Octal digits, which spaces may precede and zero bytes or spaces follow; an empty field is 0. */
function octal(block: Uint8Array, at: number, length: number): number | undefined {
  let value = 0
  let i = at
  const end = at + length
  while (i < end && block[i] === 0x20) i++
  for (; i < end; i++) {
    const digit = block[i]! - 0x30
    if (digit < 0 || digit > 7) break
    value = value * 8 + digit
  }
  for (; i < end; i++) if (block[i] !== 0 && block[i] !== 0x20) return undefined
  return value
}
