import { chooseAnchors, type Anchor } from './anchors.ts'
import { flagOf, FLAG_COUNT, PAIR_FACTOR, slotOf, THIRD_FACTOR } from './anchor-hash.ts'
import type { KeywordTest } from './keyword-test.ts'
import { FLAGS_AT, HEADER, ITEM_BYTES, MAGIC, TEXT_BLOCK } from './layout.ts'
import { readTest, testTable } from './test-table.ts'

/** Limits of the tables: numbers and lengths have 16 bits; the length's limit keeps overlaps of pieces short. */
export const MAX_KEYWORDS = 65_535
const MIN_LENGTH = 3
const MAX_LENGTH = 1024

/**
 * The kernel's tables for some keywords: plain bytes that may be kept and loaded elsewhere. A keyword is latin1 text of 3 to
 * 1,024 bytes; the case of its ASCII letters does not matter; its number is its index. An
 * occurrence that fails the keyword's test, if there is one, is no hit.
 *
 * @throws RangeError for a keyword that is too short or too long, more than 65,535 of them, or a test that looks too far.
 */
export function serializeTables(keywords: readonly string[], tests: readonly (KeywordTest | undefined)[] = []): Uint8Array {
  if (keywords.length > MAX_KEYWORDS) throw new RangeError(`${keywords.length} keywords; the limit is ${MAX_KEYWORDS}`)
  const folded = keywords.map(foldedBytes)
  const anchors = chooseAnchors(folded)
  const slotBits = Math.max(9, 32 - Math.clz32(anchors.length * 2))
  const slots = FLAGS_AT + FLAG_COUNT
  const entries = slots + (ITEM_BYTES << slotBits)
  const texts = entries + folded.length * ITEM_BYTES
  const textBlocks = folded.reduce((sum, { length }) => sum + Math.ceil(length / TEXT_BLOCK), 0)
  const testsAt = texts + textBlocks * TEXT_BLOCK * 2
  const tested = testTable(tests)
  const tables = new Uint8Array(testsAt + tested.bytes)
  const view = new DataView(tables.buffer)
  const put = (at: number, value: number): void => view.setUint32(at, value, true)
  put(HEADER.magic, MAGIC)
  put(HEADER.bytes, tables.length)
  put(HEADER.pairFactor, PAIR_FACTOR | (THIRD_FACTOR << 16))
  put(HEADER.slots, slots)
  put(HEADER.entries, entries)
  put(HEADER.texts, texts)
  put(HEADER.keywords, folded.length)
  put(HEADER.slotShift, 32 - slotBits)
  put(HEADER.lastSlot, ((1 << slotBits) - 1) * ITEM_BYTES)
  put(HEADER.tests, testsAt)
  put(HEADER.testReach, tested.reach)
  tested.write(tables, testsAt)
  writeExtent(put, folded, anchors)
  const ranges = writeEntries(tables, { entries, texts, tests: tested.numbers }, folded, anchors)
  for (const [index, anchor] of anchors.entries()) {
    tables[FLAGS_AT + flagOf(anchor.code)]! |= fourthBytes(anchor, folded)
    writeSlot({ view, at: slots, bits: slotBits }, anchor, ranges[index]!, folded)
  }
  return tables
}

/** A keyword of tables, folded, and its test. */
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
  for (let at = entries; at < texts; at += ITEM_BYTES) {
    const length = 0xffff - view.getUint16(at + 2, true)
    let text = ''
    for (let i = 0; i < length; i++) {
      text += String.fromCharCode(tables[texts + view.getUint32(at + 4, true) + textPlace(i)]!)
    }
    keywords[view.getUint16(at, true)] = { text, test: readTest(view, tests, view.getUint16(at + 10, true)) }
  }
  return keywords
}

/** @throws RangeError for bytes that are not tables of this version. */
export function checkedView(tables: Uint8Array): DataView {
  const view = new DataView(tables.buffer, tables.byteOffset, tables.byteLength)
  const isWhole =
    tables.length >= FLAGS_AT + FLAG_COUNT &&
    view.getUint32(HEADER.magic, true) === MAGIC &&
    view.getUint32(HEADER.bytes, true) === tables.length
  if (!isWhole) throw new RangeError('not the keyword tables of this version; build them again')
  return view
}

function foldedBytes(keyword: string): Uint8Array {
  if (keyword.length < MIN_LENGTH || keyword.length > MAX_LENGTH) {
    throw new RangeError(`a keyword of ${keyword.length} bytes; the limits are ${MIN_LENGTH} and ${MAX_LENGTH}`)
  }
  const bytes = new Uint8Array(keyword.length)
  for (let i = 0; i < keyword.length; i++) {
    const code = keyword.charCodeAt(i)
    bytes[i] = code >= 0x41 && code <= 0x5a ? code + 0x20 : code
  }
  return bytes
}

function writeExtent(
  put: (at: number, value: number) => void,
  folded: readonly Uint8Array[],
  anchors: readonly Anchor[],
): void {
  let before = 0
  let after = 0
  let crowd = 0
  for (const { keywords } of anchors) {
    crowd = Math.max(crowd, keywords.length)
    for (const { number, offset } of keywords) {
      before = Math.max(before, offset)
      after = Math.max(after, folded[number]!.length - offset)
    }
  }
  put(HEADER.before, before)
  put(HEADER.after, after)
  put(HEADER.crowd, crowd)
}

/** Writes entries and texts, anchor by anchor; gives for each anchor its first entry and their number, 16 bits each. */
function writeEntries(
  tables: Uint8Array,
  { entries, texts, tests }: { readonly entries: number; readonly texts: number; readonly tests: Uint16Array },
  folded: readonly Uint8Array[],
  anchors: readonly Anchor[],
): number[] {
  const view = new DataView(tables.buffer)
  let index = 0
  let text = 0
  return anchors.map(({ keywords }) => {
    const first = index
    for (const { number, offset } of keywords) {
      const keyword = folded[number]!
      const at = entries + index++ * ITEM_BYTES
      view.setUint32(at, ((0xffff - keyword.length) << 16) | number, true)
      view.setUint32(at + 4, text, true)
      view.setUint16(at + 8, offset, true)
      view.setUint16(at + 10, tests[number] ?? 0, true)
      view.setUint32(at + 12, besideAnchor(keyword, offset), true)
      for (let i = 0; i < keyword.length; i++) {
        const byte = keyword[i]!
        tables[texts + text + textPlace(i)] = byte
        if (byte >= 0x61 && byte <= 0x7a) tables[texts + text + textPlace(i) + TEXT_BLOCK] = 0x20
      }
      text += Math.ceil(keyword.length / TEXT_BLOCK) * TEXT_BLOCK * 2
    }
    return first | (keywords.length << 16)
  })
}

/** The bytes before and after the anchor, with the bit that folds case set, and in the upper half a mask of those there are. */
function besideAnchor(keyword: Uint8Array, offset: number): number {
  const before = offset > 0 ? keyword[offset - 1]! | 0xff_0020 : 0
  const after = offset + 3 < keyword.length ? ((keyword[offset + 3]! | 0x20) << 8) | 0xff00_0000 : 0
  return (before | after) >>> 0
}

function textPlace(index: number): number {
  return index + (index & -TEXT_BLOCK)
}

interface Slots {
  readonly view: DataView
  readonly at: number
  readonly bits: number
}

/** A bit for each value of the low three bits of the byte that may follow the anchor. */
function fourthBytes({ keywords }: Anchor, folded: readonly Uint8Array[]): number {
  return keywords.reduce((bits, { number, offset }) => {
    const byte = folded[number]![offset + 3]
    return bits | (byte === undefined ? 0xff : 1 << (byte & 7))
  }, 0)
}

function writeSlot(
  { view, at, bits }: Slots,
  { code, keywords }: Anchor,
  range: number,
  folded: readonly Uint8Array[],
): void {
  let slot = slotOf(code, bits)
  const place = (): number => at + slot * ITEM_BYTES
  while (view.getUint32(place(), true) !== 0) {
    view.setUint8(place() + 3, 0x80)
    slot = (slot + 1) & ((1 << bits) - 1)
  }
  let following = 0
  let preceding = 0
  for (const { number, offset } of keywords) {
    const keyword = folded[number]!
    following |= offset + 3 < keyword.length ? 1 << (keyword[offset + 3]! & 31) : -1
    preceding |= offset > 0 ? 1 << (keyword[offset - 1]! & 31) : -1
  }
  view.setUint32(place(), code, true)
  view.setUint32(place() + 4, range, true)
  view.setInt32(place() + 8, following, true)
  view.setInt32(place() + 12, preceding, true)
}
