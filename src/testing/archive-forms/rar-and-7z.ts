import { crc32 } from 'node:zlib'
import { little } from './numbers.ts'
import type { NamedBytes } from './package-archives.ts'

const STORED = 0x30
const LOCKED_4 = 0x04
const HEADERS_LOCKED_4 = 0x80
const LONG_BLOCK = 0x8000

interface RarOptions {
  readonly locked?: 'no' | 'contents' | 'headers'
}

/** A RAR of version 4, stored. `locked` says that contents, or headers too, are encrypted, which they are not. */
export function rar4Of(files: readonly NamedBytes[], { locked = 'no' }: RarOptions = {}): Buffer {
  const start = Buffer.from('526172211a0700', 'hex')
  const main = block4(0x73, locked === 'headers' ? HEADERS_LOCKED_4 : 0, Buffer.alloc(6))
  const members = files.map(({ name, bytes }) => {
    const nameBytes = Buffer.from(name)
    const sizes = Buffer.concat([little(bytes.length, 4), little(bytes.length, 4)])
    const rest = [Buffer.from([3]), little(crc32(bytes), 4), little(0, 4), Buffer.from([20, STORED])]
    const fields = Buffer.concat([sizes, ...rest, little(nameBytes.length, 2), little(0o100644, 4), nameBytes])
    return Buffer.concat([block4(0x74, LONG_BLOCK | (locked === 'contents' ? LOCKED_4 : 0), fields), bytes])
  })
  return Buffer.concat([start, main, ...members, block4(0x7b, 0x4000, Buffer.alloc(0))])
}

function block4(type: number, flags: number, fields: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from([type]), little(flags, 2), little(7 + fields.length, 2), fields])
  return Buffer.concat([little(crc32(body) & 0xffff, 2), body])
}

/** The same of version 5. */
export function rar5Of(files: readonly NamedBytes[], { locked = 'no' }: RarOptions = {}): Buffer {
  const start = Buffer.from('526172211a070100', 'hex')
  const lock = locked === 'headers' ? [block5(4, Buffer.concat([numbers5(0, 0), Buffer.alloc(17)]))] : []
  const members = files.map(({ name, bytes }) => {
    const nameBytes = Buffer.from(name)
    const crypt = Buffer.concat([numbers5(1, 0, 0), Buffer.alloc(33)])
    const extra = locked === 'contents' ? Buffer.concat([numbers5(crypt.length), crypt]) : undefined
    const sizes = extra === undefined ? numbers5(2, bytes.length) : numbers5(3, extra.length, bytes.length)
    const fields = [
      numbers5(4, bytes.length, 0o100644),
      little(crc32(bytes), 4),
      numbers5(0, 1, nameBytes.length),
      nameBytes,
    ]
    return Buffer.concat([block5(2, Buffer.concat([sizes, ...fields, ...(extra === undefined ? [] : [extra])])), bytes])
  })
  return Buffer.concat([start, ...lock, block5(1, numbers5(0, 0)), ...members, block5(5, numbers5(0, 0))])
}

function block5(type: number, fields: Buffer): Buffer {
  const body = Buffer.concat([numbers5(type), fields])
  const sized = Buffer.concat([numbers5(body.length), body])
  return Buffer.concat([little(crc32(sized), 4), sized])
}

/** Numbers of RAR 5: seven bits a byte, the lowest first. */
function numbers5(...values: readonly number[]): Buffer {
  return Buffer.from(
    values.flatMap((value) => {
      const bytes: number[] = []
      for (let left = value; ; left = Math.floor(left / 128)) {
        bytes.push((left % 128) | (left >= 128 ? 128 : 0))
        if (left < 128) return bytes
      }
    }),
  )
}

/** How a 7z says that its content is packed: the method's number, and its properties. */
export interface SevenZipMethod {
  readonly id: string
  readonly properties?: Uint8Array
}

export const COPY: SevenZipMethod = { id: '00' }
export const DEFLATE: SevenZipMethod = { id: '040108' }
export const AES: SevenZipMethod = { id: '06f10701', properties: Buffer.alloc(2) }

/** A 7z of one file, whose `packed` bytes are packed by `method`; and of so many empty ones. */
export function sevenZipOf({ name, bytes }: NamedBytes, { method = COPY, packed = bytes, empty = 0 } = {}): Buffer {
  const sum = little(crc32(bytes), 4)
  const id = Buffer.from(method.id, 'hex')
  const { properties } = method
  const extra = properties === undefined ? [] : [numbers7(properties.length), properties]
  const coder = Buffer.concat([Buffer.from([id.length | (properties === undefined ? 0 : 0x20)]), id, ...extra])
  const pack = Buffer.concat([numbers7(6, 0, 1, 9, packed.length, 0)])
  const folder = Buffer.concat([numbers7(7, 0x0b, 1, 0, 1), coder, numbers7(0x0c, bytes.length, 0)])
  const streams = Buffer.concat([numbers7(4), pack, folder, numbers7(8, 0x0a, 1), sum, numbers7(0, 0)])
  const names = Buffer.concat(
    [name, ...Array.from({ length: empty }, (_, i) => `e${i}`)].map((text) => Buffer.from(`${text}\0`, 'utf16le')),
  )
  const bits = Buffer.alloc(Math.ceil((empty + 1) / 8), 0xff)
  bits[0]! &= 0x7f
  const list = [numbers7(5, empty + 1), ...(empty > 0 ? [numbers7(0x0e, bits.length), bits] : [])]
  const header = Buffer.concat([numbers7(1), streams, ...list, numbers7(0x11, names.length + 1, 0), names, numbers7(0, 0)])
  const next = Buffer.concat([little(packed.length, 8), little(header.length, 8), little(crc32(header), 4)])
  const start = Buffer.concat([Buffer.from('377abcaf271c0004', 'hex'), little(crc32(next), 4), next])
  return Buffer.concat([start, packed, header])
}

/** Numbers of 7z: the high bits of the first byte tell how many follow. */
function numbers7(...values: readonly number[]): Buffer {
  return Buffer.concat(
    values.map((value) => {
      if (value < 0x80) return Buffer.from([value])
      if (value < 0x4000) return Buffer.from([0x80 | (value >> 8), value & 0xff])
      return Buffer.concat([Buffer.from([0xf0]), little(value, 4)])
    }),
  )
}
