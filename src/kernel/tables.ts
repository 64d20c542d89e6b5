import { chooseAnchors } from './anchors.ts'
import { flagOf, FLAG_COUNT, PAIR_FACTOR, THIRD_FACTOR } from './anchor-hash.ts'
import { bucketsOf, type Buckets } from './buckets.ts'
import type { KeywordTest } from './keyword-test.ts'
import {
  BUCKET_BYTES,
  ENTRY_BYTES,
  FLAGS_AT,
  HEADER,
  MAGIC,
  RANGE_BYTES,
  TEXT_BLOCK,
  WINDOW_AT,
  WINDOW_BEFORE,
  WINDOW_BYTES,
} from './layout.ts'
import { readTest, testTable } from './test-table.ts'
import { isWhole, windowOf, type FoldedKeyword } from './windows.ts'

/** Limits of the tables: numbers and lengths have 16 bits; the length's limit keeps overlaps of pieces short. */
export const MAX_KEYWORDS = 65_535
const MIN_LENGTH = 3
const MAX_LENGTH = 1024

/**
 * The kernel's tables for some keywords: plain bytes that may be kept and loaded elsewhere. A keyword is latin1 text of 3 to
 * 1,024 bytes; the case of its ASCII letters does not matter, but where its test says so; its number is its index. An
 * occurrence that fails the keyword's test, if there is one, is no hit.
 *
 * @throws RangeError for a keyword that is too short or too long, more than 65,535 of them, or a test that looks too far.
 */
export function serializeTables(keywords: readonly string[], tests: readonly (KeywordTest | undefined)[] = []): Uint8Array {
  if (keywords.length > MAX_KEYWORDS) throw new RangeError(`${keywords.length} keywords; the limit is ${MAX_KEYWORDS}`)
  const folded = keywords.map((keyword, number) => foldedKeyword(keyword, tests[number]?.exact))
  const anchors = chooseAnchors(folded.map(({ bytes }) => bytes))
  const buckets = bucketsOf(anchors, folded)
  const bucketsAt = FLAGS_AT + FLAG_COUNT
  const ranges = bucketsAt + buckets.items.length * BUCKET_BYTES
  const entries = ranges + buckets.items.length * RANGE_BYTES
  const texts = entries + folded.length * ENTRY_BYTES
  const testsAt = texts + textBytes(folded, buckets)
  const tested = testTable(tests)
  const tables = new Uint8Array(testsAt + tested.bytes)
  const view = new DataView(tables.buffer)
  const put = (at: number, value: number): void => view.setUint32(at, value, true)
  put(HEADER.magic, MAGIC)
  put(HEADER.bytes, tables.length)
  put(HEADER.pairFactor, PAIR_FACTOR | (THIRD_FACTOR << 16))
  put(HEADER.buckets, bucketsAt)
  put(HEADER.shortBuckets, bucketsAt + (BUCKET_BYTES << buckets.bits))
  put(HEADER.ranges, ranges)
  put(HEADER.entries, entries)
  put(HEADER.texts, texts)
  put(HEADER.keywords, folded.length)
  put(HEADER.shift, 32 - buckets.bits)
  put(HEADER.shortShift, 32 - buckets.shortBits)
  put(HEADER.tests, testsAt)
  put(HEADER.testReach, tested.reach)
  tested.write(tables, testsAt)
  writeExtent(put, folded, buckets)
  writeBuckets({ tables, buckets: bucketsAt, ranges, entries, texts }, folded, tested.numbers, buckets)
  for (const { code, length } of anchors)
    tables[FLAGS_AT + flagOf(code)]! |= length === MIN_LENGTH ? 0xff : 1 << ((code >>> 24) & 7)
  return tables
}

/** A keyword of tables, lower case where case does not matter, and its test. */
export interface TestedKeyword {
  readonly text: string
  readonly test: KeywordTest | undefined
}

/** The keywords of tables, in order of their numbers. */
export function keywordsOf(tables: Uint8Array): TestedKeyword[] {
  const view = checkedView(tables)
  const texts = view.getUint32(HEADER.texts, true)
  const tests = view.getUint32(HEADER.tests, true)
  const keywords: TestedKeyword[] = []
  const entries = view.getUint32(HEADER.entries, true)
  for (let at = entries; at < texts; at += ENTRY_BYTES) {
    const length = 0xffff - view.getUint16(at + 2, true)
    const offset = view.getUint16(at + 8, true)
    const isInWindow = isWhole(length, offset)
    const bytes = new Uint8Array(length)
    const exact = new Uint8Array(length)
    for (let i = 0; i < length; i++) {
      const place = isInWindow
        ? at + WINDOW_AT + WINDOW_BEFORE - offset + i
        : texts + view.getUint32(at + 4, true) + textPlace(i)
      const free = isInWindow ? ~tables[place + WINDOW_BYTES]! & 0x20 : tables[place + TEXT_BLOCK]!
      bytes[i] = tables[place]! | free
      exact[i] = Number(isLetter(bytes[i]!) && free === 0)
    }
    const test = readTest(view, tests, view.getUint16(at + 10, true))
    keywords[view.getUint16(at, true)] = {
      text: String.fromCharCode(...bytes),
      test: exact.includes(1) ? { ...test, exact } : test,
    }
  }
  return keywords
}

/** @throws RangeError for bytes that are not tables of this version. */
export function checkedView(tables: Uint8Array): DataView {
  const view = new DataView(tables.buffer, tables.byteOffset, tables.byteLength)
  const isOurs =
    tables.length >= FLAGS_AT + FLAG_COUNT &&
    view.getUint32(HEADER.magic, true) === MAGIC &&
    view.getUint32(HEADER.bytes, true) === tables.length
  if (!isOurs) throw new RangeError('not the keyword tables of this version; build them again')
  return view
}

function foldedKeyword(keyword: string, exact: Uint8Array | undefined): FoldedKeyword {
  const { length } = keyword
  if (length < MIN_LENGTH || length > MAX_LENGTH) {
    throw new RangeError(`a keyword of ${length} bytes; the limits are ${MIN_LENGTH} and ${MAX_LENGTH}`)
  }
  const bytes = new Uint8Array(length)
  const cases = new Uint8Array(length)
  for (let i = 0; i < length; i++) {
    bytes[i] = keyword.charCodeAt(i)
    if (!isLetter(bytes[i]!) || exact?.[i] === 1) continue
    bytes[i]! |= 0x20
    cases[i] = 0x20
  }
  return { bytes, cases }
}

function isLetter(byte: number): boolean {
  const folded = byte | 0x20
  return folded >= 0x61 && folded <= 0x7a
}

function writeExtent(put: (at: number, value: number) => void, folded: readonly FoldedKeyword[], { items }: Buckets): void {
  let before = 0
  let after = 0
  let crowd = 0
  for (const { keywords } of items) {
    crowd = Math.max(crowd, keywords.length)
    for (const { number, offset } of keywords) {
      before = Math.max(before, offset)
      after = Math.max(after, folded[number]!.bytes.length - offset)
    }
  }
  put(HEADER.before, before)
  put(HEADER.after, after)
  // At most two buckets are looked at in one place.
  put(HEADER.crowd, crowd * 2)
}

/** The tables, and offsets of their parts. */
interface Parts {
  readonly tables: Uint8Array
  readonly buckets: number
  readonly ranges: number
  readonly entries: number
  readonly texts: number
}

/** Writes buckets, ranges, entries and texts, bucket by bucket. */
function writeBuckets(
  { tables, buckets, ranges, entries, texts }: Parts,
  folded: readonly FoldedKeyword[],
  tests: Uint16Array,
  { items }: Buckets,
): void {
  const view = new DataView(tables.buffer)
  let index = 0
  let text = 0
  for (const [place, { window, keywords }] of items.entries()) {
    tables.set(window.bytes, buckets + place * BUCKET_BYTES)
    tables.set(window.mask, buckets + place * BUCKET_BYTES + WINDOW_BYTES)
    view.setUint32(ranges + place * RANGE_BYTES, index | (keywords.length << 16), true)
    for (const { number, offset } of keywords) {
      const keyword = folded[number]!
      const { length } = keyword.bytes
      const at = entries + index++ * ENTRY_BYTES
      const { bytes, mask } = windowOf(keyword, offset)
      view.setUint32(at, ((0xffff - length) << 16) | number, true)
      view.setUint16(at + 8, offset, true)
      view.setUint16(at + 10, tests[number] ?? 0, true)
      view.setUint32(at + 12, Number(isWhole(length, offset)), true)
      tables.set(bytes, at + WINDOW_AT)
      tables.set(mask, at + WINDOW_AT + WINDOW_BYTES)
      if (isWhole(length, offset)) continue
      view.setUint32(at + 4, text, true)
      for (let i = 0; i < length; i++) {
        tables[texts + text + textPlace(i)] = keyword.bytes[i]!
        tables[texts + text + textPlace(i) + TEXT_BLOCK] = keyword.cases[i]!
      }
      text += textBlocks(length)
    }
  }
}

function textBytes(folded: readonly FoldedKeyword[], { items }: Buckets): number {
  let bytes = 0
  for (const { keywords } of items) {
    for (const { number, offset } of keywords) {
      const { length } = folded[number]!.bytes
      if (!isWhole(length, offset)) bytes += textBlocks(length)
    }
  }
  return bytes
}

/** Bytes of the blocks that a text of this length takes, with those for case. */
function textBlocks(length: number): number {
  return Math.ceil(length / TEXT_BLOCK) * TEXT_BLOCK * 2
}

function textPlace(index: number): number {
  return index + (index & -TEXT_BLOCK)
}
