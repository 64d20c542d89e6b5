import { crc32, deflateRawSync } from 'node:zlib'

/** One file to put into a zip. */
export interface ZipFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** 8 (deflate) unless told. */
  readonly method?: number
  /** General purpose flags besides the one for UTF-8 names. */
  readonly flags?: number
  /** The data as it is to lie in the archive, for methods this cannot make. */
  readonly packed?: Uint8Array
}

const SIZES_FOLLOW = 8

/** A zip made in code: local headers with data, the list of entries, the end record. */
export function zipOf(files: readonly ZipFile[], { comment = '', zip64 = false } = {}): Buffer {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const { name, bytes, method = 8, flags = 0, packed: given } of files) {
    const packed = Buffer.from(given ?? (method === 8 ? deflateRawSync(bytes) : bytes))
    const nameBytes = Buffer.from(name)
    const follow = (flags & SIZES_FOLLOW) !== 0
    const [crc, packedBytes, unpackedBytes] = [crc32(bytes), packed.length, bytes.length]
    const local = record(0x04034b50, [20, 2], [flags | 0x800, 2], [method, 2], [0, 4], [follow ? 0 : crc, 4])
    const sizes = numbers([follow ? 0 : packedBytes, 4], [follow ? 0 : unpackedBytes, 4], [nameBytes.length, 2], [0, 2])
    const descriptor = follow ? record(0x08074b50, [crc, 4], [packedBytes, 4], [unpackedBytes, 4]) : Buffer.alloc(0)
    const body = Buffer.concat([local, sizes, nameBytes, packed, descriptor])
    const extra = zip64 ? numbers([1, 2], [24, 2], [unpackedBytes, 8], [packedBytes, 8], [at, 8]) : Buffer.alloc(0)
    const full = 0xffffffff
    list.push(
      record(0x02014b50, [20, 2], [20, 2], [flags | 0x800, 2], [method, 2], [0, 4], [crc, 4]),
      numbers([zip64 ? full : packedBytes, 4], [zip64 ? full : unpackedBytes, 4], [nameBytes.length, 2], [extra.length, 2]),
      numbers([0, 2], [0, 2], [0, 2], [0, 4], [zip64 ? full : at, 4]),
      nameBytes,
      extra,
    )
    parts.push(body)
    at += body.length
  }
  const directory = Buffer.concat(list)
  const end64 = zip64
    ? [
        record(0x06064b50, [44, 8], [45, 2], [45, 2], [0, 4], [0, 4], [files.length, 8], [files.length, 8]),
        numbers([directory.length, 8], [at, 8]),
        record(0x07064b50, [0, 4], [at + directory.length, 8], [1, 4]),
      ]
    : []
  const counts = zip64 ? 0xffff : files.length
  const end = record(0x06054b50, [0, 2], [0, 2], [counts, 2], [counts, 2])
  const where = numbers([zip64 ? 0xffffffff : directory.length, 4], [zip64 ? 0xffffffff : at, 4], [comment.length, 2])
  return Buffer.concat([...parts, directory, ...end64, end, where, Buffer.from(comment, 'latin1')])
}

/** One file to put into a tar. */
export interface TarFile {
  readonly name: string
  readonly bytes?: Uint8Array
  /** '0', a file, unless told. */
  readonly type?: string
  /** Without the POSIX mark, as before 1988. */
  readonly old?: boolean
}

/** A tar made in code; long names get a POSIX extended header. */
export function tarOf(files: readonly TarFile[], { end = true } = {}): Buffer {
  const blocks = files.flatMap(({ name, bytes = Buffer.alloc(0), type = '0', old = false }) => {
    const long = Buffer.byteLength(name) > 100
    const pax = long ? [tarEntry('pax', Buffer.from(paxRecord('path', name)), 'x', old)] : []
    return [...pax, tarEntry(long ? 'long' : name, bytes, type, old)]
  })
  return Buffer.concat([...blocks, Buffer.alloc(end ? 1024 : 0)])
}

export function paxRecord(key: string, value: string): string {
  const rest = Buffer.byteLength(` ${key}=${value}\n`)
  const digits = String(rest + String(rest).length).length
  return `${rest + digits} ${key}=${value}\n`
}

function tarEntry(name: string, bytes: Uint8Array, type: string, old: boolean): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0, 100)
  header.write('0000644\0', 100)
  header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write('00000000000\0', 136)
  header.write(' '.repeat(8), 148)
  header.write(type, 156)
  if (!old) header.write('ustar\x0000', 257, 'latin1')
  header.write(
    `${header
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  )
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)])
}

function record(signature: number, ...values: readonly (readonly [value: number, bytes: number])[]): Buffer {
  return numbers([signature, 4], ...values)
}

/** Little-endian numbers of the given widths. */
function numbers(...values: readonly (readonly [value: number, bytes: number])[]): Buffer {
  return Buffer.concat(
    values.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes)
      if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value))
      else buffer.writeUIntLE(value, 0, bytes)
      return buffer
    }),
  )
}
