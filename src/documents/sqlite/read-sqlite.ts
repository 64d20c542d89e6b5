import { DocumentFault, textPart, type DocumentPart, type OpenedDocument } from '../part.ts'
import { columnNames } from './column-names.ts'
import {
  decodeText,
  encodingOf,
  filePages,
  isPageSize,
  pageRows,
  rowsOf,
  spending,
  type Pages,
  type StoredRow,
} from './pages.ts'

interface Table {
  readonly name: string
  readonly root: number
  readonly columns: readonly string[]
}

const SNIFF_BYTES = 8192
const KEY_COLUMN = /^(?:key|name|setting|option|variable|property)$/i
const VALUE_COLUMN = /^(?:value|val|data|content)$/i

/**
 * The rows of an SQLite database's tables, read from its pages: nothing in it is run, so views, triggers and virtual tables do
 * nothing. Pages that belong to no table, and what waits in a log beside the file, are not read.
 */
export function* readSqlite(document: OpenedDocument): Generator<DocumentPart> {
  const pages = filePages(document.bytes)
  if (typeof pages === 'string') throw new DocumentFault('document-broken', `SQLite: ${pages}`)
  let fault: string | undefined
  const onFault = (words: string): void => void (fault ??= words)
  let items = 0
  const tables: Table[] = []
  for (const row of rowsOf(pages, 1, onFault)) {
    const table = tableOf(pages, row)
    if (table.root !== undefined) tables.push({ ...table, root: table.root })
    if (table.sql !== '') yield textPart(`schema of ${table.name}`, table.sql)
    if (++items > document.limits.maxItems) break
  }
  for (const { name, root, columns } of tables) {
    let position = 0
    for (const row of rowsOf(pages, root, onFault)) {
      position++
      if (++items > document.limits.maxItems)
        throw new DocumentFault('document-limit', `SQLite: more than ${document.limits.maxItems} rows`)
      yield* rowParts(pages, `${name} row ${row.rowid ?? position}`, columns, row)
    }
  }
  if (fault !== undefined) throw new DocumentFault('document-broken', `SQLite: ${fault}`)
}

/** A row of the schema: type, name, table, root page, SQL. */
function tableOf(
  pages: Pages,
  row: StoredRow,
): { name: string; root: number | undefined; columns: readonly string[]; sql: string } {
  const text = (column: number): string => {
    const value = row.values.find((stored) => stored.column === column)
    return value === undefined ? '' : decodeText(value.bytes, pages.encoding)
  }
  const sql = text(4)
  const root = row.numbers[3]
  const isTable = text(0) === 'table' && root !== undefined && root > 0
  return { name: text(1), root: isTable ? root : undefined, columns: columnNames(sql), sql }
}

/** A row as lines `column=value`; of a table of settings, also `key=value`. What is no text in it is given as a file. */
function* rowParts(
  { encoding }: Pages,
  place: string,
  columns: readonly string[],
  { values }: StoredRow,
): Generator<DocumentPart> {
  let text = ''
  let key: string | undefined
  for (const { column, kind, bytes } of values) {
    if (kind === 'blob' && bytes.subarray(0, SNIFF_BYTES).includes(0)) {
      yield { kind: 'file', name: `${place} ${columns[column] ?? `column ${column + 1}`}`, bytes }
      continue
    }
    const value = decodeText(bytes, kind === 'blob' ? 'utf8' : encoding)
    const name = columns[column] ?? 'value'
    text += `${name}=${value}\n`
    if (KEY_COLUMN.test(name)) key = value
    else if (key !== undefined && VALUE_COLUMN.test(name)) text += `${key}=${value}\n`
  }
  if (text !== '') yield textPart(place, text)
}

const LOG_HEADER = 32
const FRAME_HEADER = 24

/** The rows in a write-ahead log: pages on their way into a database, older versions among them. Columns have no names here. */
export function* readSqliteLog({ bytes, limits }: OpenedDocument): Generator<DocumentPart> {
  const pageBytes = bytes.length < LOG_HEADER ? 0 : bytes.readUInt32BE(8)
  if (!isPageSize(pageBytes)) throw new DocumentFault('document-broken', 'SQLite log: senseless page size')
  const frames = new Map<number, number>()
  let encoding: Pages['encoding'] = 'utf8'
  for (let at = LOG_HEADER; at + FRAME_HEADER + pageBytes <= bytes.length; at += FRAME_HEADER + pageBytes) {
    const number = bytes.readUInt32BE(at)
    frames.set(number, at + FRAME_HEADER)
    if (number === 1) encoding = encodingOf(bytes.readUInt32BE(at + FRAME_HEADER + 56))
  }
  const spend = spending(bytes.length * 4)
  let items = 0
  let frame = 0
  for (let at = LOG_HEADER; at + FRAME_HEADER + pageBytes <= bytes.length; at += FRAME_HEADER + pageBytes) {
    frame++
    const taken = new Set<number>()
    const pages: Pages = {
      spend,
      usableBytes: pageBytes,
      encoding,
      take(number) {
        const from = frames.get(number)
        if (from === undefined || taken.has(number) || taken.size > frames.size) return undefined
        taken.add(number)
        return bytes.subarray(from, from + pageBytes)
      },
    }
    const start = at + FRAME_HEADER
    const page = bytes.subarray(start, start + pageBytes)
    const header = bytes.readUInt32BE(at) === 1 ? 100 : 0
    if (page[header] !== 0x0d) continue
    for (const row of pageRows(pages, page, header, () => {})) {
      if (++items > limits.maxItems) throw new DocumentFault('document-limit', `SQLite: more than ${limits.maxItems} rows`)
      yield* rowParts(pages, `frame ${frame} row ${row.rowid ?? '?'}`, [], row)
    }
  }
}
