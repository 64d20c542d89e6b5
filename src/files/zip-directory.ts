import type { ByteSource } from './byte-source.ts'

/** The end of a zip: where its list of entries is. */
export interface ZipDirectory {
  /** Offsets of the first record and behind the last. */
  readonly start: number
  readonly end: number
  /** As stated; without the 64-bit extension only its low 16 bits. */
  readonly count: number
  /** To add to every offset in the records: bytes put before the archive after it was made. */
  readonly shift: number
}

/** One entry, as the list or a local header tells it. */
export interface ZipEntry {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packedBytes: number
  readonly bytes: number
  /** Offset of the local header in the source. */
  readonly headerAt: number
}

const LOCAL_SIGNATURE = 0x04034b50
const LOCAL_BYTES = 30
const ENTRY_SIGNATURE = 0x02014b50
const ENTRY_BYTES = 46
const END_BYTES = 22
const END_MARK = Buffer.from('PK\x05\x06', 'latin1')
const LOCATOR_SIGNATURE = 0x07064b50
const LOCATOR_BYTES = 20
const END64_SIGNATURE = 0x06064b50
const END64_BYTES = 56
const MAX_COMMENT_BYTES = 0xffff
const IN_ZIP64 = 0xffffffff

/** Finds the list of entries from the end of the source. Bytes before the archive, and some behind it, do not matter. */
export function findZipDirectory(source: ByteSource): ZipDirectory | undefined {
  const tailAt = Math.max(0, source.size - END_BYTES - MAX_COMMENT_BYTES)
  const tail = source.read(tailAt, source.size - tailAt)
  for (let i = tail.lastIndexOf(END_MARK); i >= 0; i = i === 0 ? -1 : tail.lastIndexOf(END_MARK, i - 1)) {
    if (i + END_BYTES > tail.length) continue
    const directory = directoryAt(source, tailAt + i, tail.subarray(i, i + END_BYTES))
    if (directory !== undefined) return directory
  }
  return undefined
}

function directoryAt(source: ByteSource, endAt: number, end: Buffer): ZipDirectory | undefined {
  let recordAt = endAt
  let count = end.readUInt16LE(10)
  let size = end.readUInt32LE(12)
  let offset = end.readUInt32LE(16)
  if (count === 0xffff || size === IN_ZIP64 || offset === IN_ZIP64) {
    const end64 = findEnd64(source, endAt)
    if (end64 !== undefined) ({ recordAt, count, size, offset } = end64)
  }
  if (count === 0 && size === 0) return { start: recordAt, end: recordAt, count, shift: 0 }
  // The list ends where its end record starts; the offset is what it was before anything was put in front.
  for (const start of [recordAt - size, offset]) {
    const signature = start >= 0 && start < endAt ? source.read(start, 4) : undefined
    if (signature?.length === 4 && signature.readUInt32LE() === ENTRY_SIGNATURE) {
      return { start, end: recordAt, count, shift: Math.max(0, start - offset) }
    }
  }
  return undefined
}

function findEnd64(source: ByteSource, endAt: number) {
  const locator = source.read(endAt - LOCATOR_BYTES, LOCATOR_BYTES)
  if (locator.length < LOCATOR_BYTES || locator.readUInt32LE() !== LOCATOR_SIGNATURE) return undefined
  // Right before the locator, unless it was extended; else where the locator says.
  for (const recordAt of [endAt - LOCATOR_BYTES - END64_BYTES, Number(locator.readBigUInt64LE(8))]) {
    const record = source.read(recordAt, END64_BYTES)
    if (record.length < END64_BYTES || record.readUInt32LE() !== END64_SIGNATURE) continue
    const [count, size, offset] = [32, 40, 48].map((at) => Number(record.readBigUInt64LE(at))) as [number, number, number]
    return { recordAt, count, size, offset }
  }
  return undefined
}

/** The entries of the list, in its order. Gives what is wrong with the list as a text, last. */
export function* zipEntries(source: ByteSource, { start, end, count, shift }: ZipDirectory): Generator<ZipEntry | string> {
  let at = start
  let found = 0
  for (; at < end; found++) {
    const fixed = source.read(at, ENTRY_BYTES)
    if (fixed.length < ENTRY_BYTES || fixed.readUInt32LE() !== ENTRY_SIGNATURE) {
      yield `zip: the list of entries breaks off after ${found} of ${count}, at byte ${at}`
      return
    }
    const nameBytes = fixed.readUInt16LE(28)
    const extraBytes = fixed.readUInt16LE(30)
    const names = source.read(at + ENTRY_BYTES, nameBytes + extraBytes)
    const flags = fixed.readUInt16LE(8)
    const extra = names.subarray(nameBytes)
    const [bytes, packedBytes, headerAt] = withZip64(extra, [
      fixed.readUInt32LE(24),
      fixed.readUInt32LE(20),
      fixed.readUInt32LE(42),
    ])
    const name = entryName(names.subarray(0, nameBytes), flags)
    yield {
      name,
      flags,
      method: fixed.readUInt16LE(10),
      crc: fixed.readUInt32LE(16),
      bytes,
      packedBytes,
      headerAt: headerAt + shift,
    }
    at += ENTRY_BYTES + nameBytes + extraBytes + fixed.readUInt16LE(32)
  }
  if ((found & 0xffff) !== (count & 0xffff)) yield `zip: ${count} entries announced, ${found} listed`
}

/** The entry that a local header tells of, and where its data starts; nothing if there is no whole header there. */
export function localEntry(source: ByteSource, headerAt: number): { entry: ZipEntry; dataAt: number } | undefined {
  const fixed = source.read(headerAt, LOCAL_BYTES)
  if (fixed.length < LOCAL_BYTES || fixed.readUInt32LE() !== LOCAL_SIGNATURE) return undefined
  const nameBytes = fixed.readUInt16LE(26)
  const extraBytes = fixed.readUInt16LE(28)
  const names = source.read(headerAt + LOCAL_BYTES, nameBytes + extraBytes)
  const flags = fixed.readUInt16LE(6)
  const [bytes, packedBytes] = withZip64(names.subarray(nameBytes), [fixed.readUInt32LE(22), fixed.readUInt32LE(18)])
  const name = entryName(names.subarray(0, nameBytes), flags)
  return {
    entry: { name, flags, method: fixed.readUInt16LE(8), crc: fixed.readUInt32LE(14), bytes, packedBytes, headerAt },
    dataAt: headerAt + LOCAL_BYTES + nameBytes + extraBytes,
  }
}

/** Puts the 64-bit values of the extra field (id 1, in this order, only those needed) in place of the full 32-bit ones. */
function withZip64<Values extends number[]>(extra: Buffer, values: [...Values]): [...Values] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2))
    let next = 0
    return values.map((value) => {
      if (value !== IN_ZIP64 || next + 8 > field.length) return value
      next += 8
      return Number(field.readBigUInt64LE(next - 8))
    }) as [...Values]
  }
  return values
}

/** UTF-8 if flagged or valid as such, else one character a byte. */
function entryName(bytes: Buffer, flags: number): string {
  const name = bytes.toString('utf8')
  return (flags & 0x800) === 0 && name.includes('\uFFFD') ? bytes.toString('latin1') : name
}
