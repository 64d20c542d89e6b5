/** The pages of a database file. Sizes in bytes; pages count from 1. https://www.sqlite.org/fileformat2.html (2026-11-24) */
export interface Pages {
  /** Without what extensions reserve at each page's end. */
  readonly usableBytes: number
  readonly encoding: BufferEncoding | 'utf16be'
  /** A page that was not given before, so that no chain of pages is a circle. */
  take(number: number): Buffer | undefined
  /** Counts bytes of rows; false when there are more than an honest file has: its rows overlap. */
  spend(bytes: number): boolean
}

/** One row as it is stored. */
export interface StoredRow {
  readonly rowid: number | undefined
  readonly values: readonly StoredValue[]
  /** Whole numbers by column, up to 2^48. */
  readonly numbers: Readonly<Record<number, number>>
  /** As stored, without what is missing. */
  readonly bytes: number
}

export interface StoredValue {
  readonly column: number
  readonly kind: 'text' | 'blob'
  readonly bytes: Buffer
}

const LEAF_TABLE = 0x0d
const INTERIOR_TABLE = 0x05
const LEAF_INDEX = 0x0a
const INTERIOR_INDEX = 0x02
/** A row with more columns than SQLite's own limit is not honest. */
const MAX_COLUMNS = 32_768

/** The pages of whole file content; a text when its header makes no sense. */
export function filePages(bytes: Buffer): Pages | string {
  const stated = bytes.length < 100 ? 0 : bytes.readUInt16BE(16)
  const pageBytes = stated === 1 ? 65_536 : stated
  if (!isPageSize(pageBytes)) return 'senseless page size'
  const taken = new Uint8Array(Math.ceil(bytes.length / pageBytes) + 1)
  return {
    spend: spending(bytes.length * 2),
    usableBytes: pageBytes - bytes[20]!,
    encoding: encodingOf(bytes.readUInt32BE(56)),
    take(number) {
      const at = (number - 1) * pageBytes
      if (number < 1 || at >= bytes.length || taken[number] !== 0) return undefined
      taken[number] = 1
      return bytes.subarray(at, at + pageBytes)
    },
  }
}

/** A `spend` for this many bytes. */
export function spending(allowed: number): Pages['spend'] {
  let left = allowed
  return (bytes) => (left -= bytes) >= 0
}

export function isPageSize(bytes: number): boolean {
  return bytes >= 512 && bytes <= 65_536 && (bytes & (bytes - 1)) === 0
}

export function encodingOf(code: number): Pages['encoding'] {
  return code === 2 ? 'utf16le' : code === 3 ? 'utf16be' : 'utf8'
}

export function decodeText(bytes: Buffer, encoding: Pages['encoding']): string {
  if (encoding !== 'utf16be') return bytes.toString(encoding)
  return Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString('utf16le')
}

/** The rows of the tree with this root, in no promised order. What is missing or was seen before is passed over, and told. */
export function* rowsOf(pages: Pages, root: number, onFault: (words: string) => void): Generator<StoredRow> {
  const waiting = [root]
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    const page = pages.take(number)
    if (page === undefined) {
      onFault(`page ${number} is missing, or used twice`)
      continue
    }
    const children = yield* pageRows(pages, page, number === 1 ? 100 : 0, onFault)
    // The last is read first.
    for (let i = children.length - 1; i >= 0; i--) waiting.push(children[i]!)
  }
}

/** The rows of one page; gives back the pages below it. */
export function* pageRows(
  pages: Pages,
  page: Buffer,
  at: number,
  onFault: (words: string) => void,
): Generator<StoredRow, readonly number[]> {
  const type = page[at]
  const isInterior = type === INTERIOR_TABLE || type === INTERIOR_INDEX
  const isIndex = type === LEAF_INDEX || type === INTERIOR_INDEX
  if ((!isInterior && !isIndex && type !== LEAF_TABLE) || at + 12 > page.length) {
    onFault('a page is no part of a tree')
    return []
  }
  const children: number[] = []
  const count = page.readUInt16BE(at + 3)
  const cells = at + (isInterior ? 12 : 8)
  for (let i = 0; i < count && cells + i * 2 + 2 <= page.length; i++) {
    let cell = page.readUInt16BE(cells + i * 2)
    if (isInterior) {
      if (cell + 4 > page.length) continue
      children.push(page.readUInt32BE(cell))
      cell += 4
    }
    if (type === INTERIOR_TABLE) continue
    const row = rowAt(pages, page, cell, isIndex)
    if (row === undefined) continue
    if (!pages.spend(row.bytes)) {
      onFault('rows overlap')
      return []
    }
    yield row
  }
  if (isInterior) children.push(page.readUInt32BE(at + 8))
  return children
}

/** A number of 1 to 9 bytes with 7 bits each, and where it ends. As a double: larger ones than 2^53 are no honest sizes. */
function varint(bytes: Buffer, at: number): [value: number, next: number] {
  let value = 0
  for (let i = 0; i < 8; i++) {
    const byte = bytes[at + i]
    if (byte === undefined) return [0, bytes.length]
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) return [value, at + i + 1]
  }
  return [value * 256 + (bytes[at + 8] ?? 0), at + 9]
}

function rowAt(pages: Pages, page: Buffer, at: number, isIndex: boolean): StoredRow | undefined {
  const [payloadBytes, afterSize] = varint(page, at)
  const [id, start] = isIndex ? [undefined, afterSize] : varint(page, afterSize)
  const payload = payloadOf(pages, page, start, payloadBytes, isIndex)
  return payload.length === 0 ? undefined : { rowid: id, ...valuesOf(payload), bytes: payload.length }
}

/** What is in the page, and in the pages that the rest went to. */
function payloadOf(pages: Pages, page: Buffer, start: number, payloadBytes: number, isIndex: boolean): Buffer {
  const { usableBytes } = pages
  const most = isIndex ? Math.floor(((usableBytes - 12) * 64) / 255) - 23 : usableBytes - 35
  if (payloadBytes <= most) return page.subarray(start, start + payloadBytes)
  const least = Math.floor(((usableBytes - 12) * 32) / 255) - 23
  const tail = least + ((payloadBytes - least) % (usableBytes - 4))
  const local = tail <= most ? tail : least
  const pieces = [page.subarray(start, start + local)]
  let left = payloadBytes - local
  let next = start + local + 4 <= page.length ? page.readUInt32BE(start + local) : 0
  while (left > 0 && next !== 0) {
    const more = pages.take(next)
    if (more === undefined || more.length < 4) break
    pieces.push(more.subarray(4, Math.min(usableBytes, 4 + left)))
    left -= usableBytes - 4
    next = more.readUInt32BE(0)
  }
  return Buffer.concat(pieces)
}

function valuesOf(payload: Buffer): Pick<StoredRow, 'values' | 'numbers'> {
  const values: StoredValue[] = []
  const numbers: Record<number, number> = {}
  const [headerBytes, first] = varint(payload, 0)
  let at = headerBytes
  let header = first
  for (let column = 0; header < headerBytes && header < payload.length && column < MAX_COLUMNS; column++) {
    const [type, next] = varint(payload, header)
    header = next
    const bytes = storedBytes(type)
    if (type > 13 && at < payload.length) {
      values.push({ column, kind: type % 2 === 1 ? 'text' : 'blob', bytes: payload.subarray(at, at + bytes) })
    } else if (type >= 1 && type <= 5 && at + bytes <= payload.length) numbers[column] = payload.readIntBE(at, bytes)
    else if (type === 9) numbers[column] = 1
    at += bytes
  }
  return { values, numbers }
}

function storedBytes(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2)
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0][type] ?? 0
}
