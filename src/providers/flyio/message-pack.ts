/** What a MessagePack text of a token can hold. Maps are read as flat lists of key, value, key, value. */
export type Packed = number | string | boolean | null | Buffer | readonly Packed[]

const MAX_DEPTH = 8
const MAX_ITEMS = 1000

/**
 * Reads one MessagePack value that fills `bytes` from start to end; undefined when it is cut off, has something behind it,
 * nests deeper than 8, or is of a kind that tokens do not use (floats, extensions). Source: README.md#format.
 */
export function unpack(bytes: Buffer): Packed | undefined {
  const reader = { bytes, at: 0, items: 0 }
  try {
    const value = read(reader, 0)
    return reader.at === bytes.length ? value : undefined
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

interface Reader {
  readonly bytes: Buffer
  at: number
  items: number
}

function read(reader: Reader, depth: number): Packed {
  if (depth > MAX_DEPTH || ++reader.items > MAX_ITEMS) throw new RangeError('too deep or too long')
  const tag = unsigned(reader, 1)
  if (tag < 0x80) return tag
  if (tag < 0x90) return list(reader, (tag & 0x0f) * 2, depth)
  if (tag < 0xa0) return list(reader, tag & 0x0f, depth)
  if (tag < 0xc0) return slice(reader, tag & 0x1f).toString('utf8')
  if (tag >= 0xe0) return tag - 0x100
  switch (tag) {
    case 0xc0:
      return null
    case 0xc2:
      return false
    case 0xc3:
      return true
    case 0xc4:
    case 0xc5:
    case 0xc6:
      return slice(reader, unsigned(reader, 1 << (tag - 0xc4)))
    case 0xcc:
    case 0xcd:
    case 0xce:
    case 0xcf:
      return unsigned(reader, 1 << (tag - 0xcc))
    case 0xd9:
    case 0xda:
    case 0xdb:
      return slice(reader, unsigned(reader, 1 << (tag - 0xd9))).toString('utf8')
    case 0xd0:
    case 0xd1:
    case 0xd2:
    case 0xd3:
      return signed(reader, 1 << (tag - 0xd0))
    case 0xdc:
    case 0xdd:
      return list(reader, unsigned(reader, 2 << (tag - 0xdc)), depth)
    case 0xde:
    case 0xdf:
      return list(reader, unsigned(reader, 2 << (tag - 0xde)) * 2, depth)
    default:
      throw new RangeError('a kind that tokens do not use')
  }
}

function list(reader: Reader, length: number, depth: number): readonly Packed[] {
  if (length > MAX_ITEMS) throw new RangeError('too long')
  return Array.from({ length }, () => read(reader, depth + 1))
}

function slice(reader: Reader, length: number): Buffer {
  const end = reader.at + length
  if (end > reader.bytes.length) throw new RangeError('cut off')
  const part = reader.bytes.subarray(reader.at, end)
  reader.at = end
  return part
}

/** A big-endian number of 1, 2, 4 or 8 bytes. Over 2^53 it is not exact. */
function unsigned(reader: Reader, size: number): number {
  const part = slice(reader, size)
  return size === 8 ? Number(part.readBigUInt64BE()) : part.readUIntBE(0, size)
}

function signed(reader: Reader, size: number): number {
  const part = slice(reader, size)
  return size === 8 ? Number(part.readBigInt64BE()) : part.readIntBE(0, size)
}
