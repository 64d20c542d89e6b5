import { crc32 } from 'node:zlib'
import type { ByteReader } from '../byte-reader.ts'
import { Damage } from '../damage.ts'
import { unpackLzma2 } from './lzma2.ts'
import { xzCheck } from './xz-check.ts'

const MAGIC = Buffer.from('fd377a585a00', 'hex')
const HEADER_BYTES = 12
const FOOTER_MAGIC = 'YZ'
const LZMA2 = 0x21
const HAS_PACKED_BYTES = 0x40
const HAS_BYTES = 0x80
const RESERVED = 0x3c
const LARGEST_DICTIONARY = 40

/**
 * Unpacks .xz: streams one after another, their blocks, with their checks. Knows LZMA2 alone, without filters in front of it, which are made for
 * machine code. Throws `Damage`, after what comes before the broken place.
 */
export async function* unpackXz(reader: ByteReader): AsyncGenerator<Buffer> {
  do {
    const header = await take(reader, HEADER_BYTES)
    if (!header.subarray(0, MAGIC.length).equals(MAGIC)) throw new Damage('bytes behind its end are not read')
    if (crc32(header.subarray(6, 8)) !== header.readUInt32LE(8)) throw new Damage('wrong checksum of the header')
    const check = header[7]! & 15
    while ((await peekByte(reader)) !== 0) yield* block(reader, check)
    await passIndex(reader)
    if ((await take(reader, HEADER_BYTES)).toString('latin1', 10) !== FOOTER_MAGIC) throw new Damage('wrong end')
    await passZeros(reader)
  } while ((await reader.peek(1)).length > 0)
}

async function* block(reader: ByteReader, checkKind: number): AsyncGenerator<Buffer> {
  const dictionaryBytes = blockDictionary(await take(reader, ((await peekByte(reader)) + 1) * 4))
  const check = xzCheck(checkKind)
  const start = reader.position()
  for await (const bytes of unpackLzma2(reader, dictionaryBytes)) {
    check.add(bytes)
    yield bytes
  }
  await take(reader, -(reader.position() - start) & 3)
  if (!check.fits(await take(reader, check.bytes))) throw new Damage('wrong checksum')
}

/** The size of the dictionary that a block's header asks for, in bytes. */
function blockDictionary(header: Buffer): number {
  const end = header.length - 4
  if (crc32(header.subarray(0, end)) !== header.readUInt32LE(end)) throw new Damage("wrong checksum of a block's header")
  const flags = header[1]!
  if ((flags & RESERVED) !== 0) throw new Damage('a block of an unknown kind')
  let at = 2
  const number = (): number => {
    for (let [value, factor, left] = [0, 1, 9]; left > 0 && at < end; left--, factor *= 128) {
      const byte = header[at++]!
      value += (byte & 127) * factor
      if (byte < 128) return value
    }
    throw new Damage('wrong number')
  }
  if ((flags & HAS_PACKED_BYTES) !== 0) number()
  if ((flags & HAS_BYTES) !== 0) number()
  const filter = number()
  if (filter !== LZMA2) throw new Damage(`filter ${filter} cannot be undone`)
  const properties = number() === 1 ? header[at] : undefined
  if (properties === undefined || properties > LARGEST_DICTIONARY) throw new Damage('wrong size of the dictionary')
  return properties === LARGEST_DICTIONARY ? 0xffffffff : (2 | (properties & 1)) * 2 ** ((properties >> 1) + 11)
}

/** The list of blocks, for random access: a zero, how many, two numbers each, filled up to four bytes, a checksum. */
async function passIndex(reader: ByteReader): Promise<void> {
  const start = reader.position()
  await take(reader, 1)
  for (let left = await numberOf(reader); left > 0; left--) {
    await numberOf(reader)
    await numberOf(reader)
  }
  await take(reader, (-(reader.position() - start) & 3) + 4)
}

async function numberOf(reader: ByteReader): Promise<number> {
  for (let [value, factor, left] = [0, 1, 9]; left > 0; left--, factor *= 128) {
    const byte = (await take(reader, 1))[0]!
    value += (byte & 127) * factor
    if (byte < 128) return value
  }
  throw new Damage('wrong number')
}

async function passZeros(reader: ByteReader): Promise<void> {
  while ((await reader.peek(4)).equals(Buffer.alloc(4))) await reader.skip(4)
}

async function peekByte(reader: ByteReader): Promise<number> {
  const byte = (await reader.peek(1))[0]
  if (byte === undefined) throw new Damage('ends too early')
  return byte
}

async function take(reader: ByteReader, length: number): Promise<Buffer> {
  const bytes = await reader.take(length)
  if (bytes.length < length) throw new Damage('ends too early')
  return bytes
}
