import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { parquetMetadata, parquetRead, type FileMetaData } from 'hyparquet'
import { DocumentFault, textPart } from '../part.ts'
import { unpackLz4 } from './lz4-block.ts'
import type { LibraryPart, LibraryTask } from './library-messages.ts'

/** A group of rows is decoded as a whole, so one that says it is larger is left out. */
const MAX_GROUP_BYTES = 256 << 20
const MAX_GROUP_VALUES = 4_000_000
const MAX_PAGE_BYTES = 64 << 20
const MAX_DEPTH = 16
/** Texts only stand in these. */
const TEXT_TYPES = new Set(['BYTE_ARRAY', 'FIXED_LEN_BYTE_ARRAY'])

type Unpack = (input: Uint8Array, bytes: number) => Uint8Array

/** Never more than a page says, and no page is believed to be larger than it is honest. */
function bounded(unpack: (input: Uint8Array, options: { maxOutputLength: number }) => Uint8Array): Unpack {
  return (input, bytes) => unpack(input, { maxOutputLength: Math.max(1, Math.min(bytes, MAX_PAGE_BYTES)) })
}

const compressors = {
  GZIP: bounded(gunzipSync),
  BROTLI: bounded(brotliDecompressSync),
  ZSTD: bounded(zstdDecompressSync),
  LZ4_RAW: (input: Uint8Array, bytes: number): Uint8Array => unpackLz4(input, Math.min(bytes, MAX_PAGE_BYTES)),
}

/** The rows of an Apache Parquet file, as lines `column=value` with texts only, and its notes. Rows count from 1. */
export async function* readParquet({ bytes, maxItems }: LibraryTask): AsyncGenerator<LibraryPart> {
  if (bytes[3] === 0x45) throw new DocumentFault('document-encrypted', 'parquet: the file is encrypted')
  const buffer = new Uint8Array(bytes).buffer
  const metadata = parquetMetadata(buffer)
  const notes = (metadata.key_value_metadata ?? []).map(({ key, value }) => `${key}=${value ?? ''}`)
  if (notes.length > 0) yield textPart('properties', notes.join('\n'))
  const file = { byteLength: buffer.byteLength, slice: (start: number, end?: number) => buffer.slice(start, end) }
  let start = 0
  let fault: DocumentFault | undefined
  for (const [i, group] of metadata.row_groups.entries()) {
    const rows = Number(group.num_rows)
    const columns = textColumns(group)
    if (rows < 0 || start + rows > maxItems) throw new DocumentFault('document-limit', `parquet: more than ${maxItems} rows`)
    if (isTooLarge(group))
      fault ??= new DocumentFault('document-limit', `parquet: row group ${i + 1} is too large to decode`)
    else if (columns.length > 0) {
      try {
        const parts: LibraryPart[] = []
        const options = { file, metadata, columns, compressors, rowStart: start, rowEnd: start + rows }
        const onComplete = (found: Record<string, unknown>[]): void => {
          for (const [at, row] of found.entries()) parts.push(textPart(`row ${start + at + 1}`, rowText(row)))
        }
        await parquetRead({ ...options, rowFormat: 'object', onComplete })
        yield* parts
      } catch {
        fault ??= new DocumentFault('document-broken', `parquet: row group ${i + 1} cannot be decoded`)
      }
    }
    start += rows
  }
  if (fault !== undefined) throw fault
}

type RowGroup = FileMetaData['row_groups'][number]

function textColumns({ columns }: RowGroup): string[] {
  const names = columns.flatMap(({ meta_data: column }) =>
    column !== undefined && TEXT_TYPES.has(column.type) ? (column.path_in_schema[0] ?? []) : [],
  )
  return [...new Set(names)]
}

function isTooLarge({ columns }: RowGroup): boolean {
  let bytes = 0n
  let values = 0n
  for (const { meta_data: column } of columns) {
    if (column === undefined || !TEXT_TYPES.has(column.type)) continue
    bytes += column.total_uncompressed_size
    values += column.num_values
  }
  return bytes > MAX_GROUP_BYTES || values > MAX_GROUP_VALUES
}

function rowText(row: Readonly<Record<string, unknown>>): string {
  const lines: string[] = []
  for (const [name, value] of Object.entries(row)) addLines(lines, name, value, 0)
  return lines.join('\n')
}

function addLines(lines: string[], name: string, value: unknown, depth: number): void {
  if (depth > MAX_DEPTH || value === null) return
  if (typeof value === 'string') lines.push(`${name}=${value}`)
  else if (value instanceof Uint8Array) lines.push(`${name}=${Buffer.from(value).toString('utf8')}`)
  else if (Array.isArray(value)) for (const item of value) addLines(lines, name, item, depth + 1)
  else if (typeof value === 'object' && !(value instanceof Date))
    for (const [key, inner] of Object.entries(value)) addLines(lines, key, inner, depth + 1)
}
