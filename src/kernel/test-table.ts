import { TEST_BYTES } from './layout.ts'
import { MAX_RUN, type KeywordTest } from './keyword-test.ts'

const SET_BYTES = 32

/** Different tests and the sets that they name, as a part of the keyword tables. */
export interface TestTable {
  /** For each keyword, 0 for none or 1 and the place of its test. */
  readonly numbers: Uint16Array
  readonly bytes: number
  /** The most bytes after a keyword's start that a test looks at. */
  readonly reach: number
  /** Writes the part at an offset of the tables. */
  write(tables: Uint8Array, at: number): void
}

/** Numbers the tests of keywords; equal ones are written once. */
export function testTable(tests: readonly (KeywordTest | undefined)[]): TestTable {
  const sets = new Map<string, number>()
  const items = new Map<string, readonly number[]>()
  const numbers = new Uint16Array(tests.length)
  const places = new Map<string, number>()
  let reach = 0
  for (const [index, test] of tests.entries()) {
    if (test?.notBefore === undefined && test?.run === undefined) continue
    const { notBefore, run } = test
    if (run !== undefined && (run.length < 1 || run.within > MAX_RUN)) {
      throw new RangeError(`a run within ${run.within} bytes; the limit is ${MAX_RUN}`)
    }
    reach = Math.max(reach, run?.within ?? 0)
    const item = [setNumber(sets, notBefore), setNumber(sets, run?.set), run?.within ?? 0, run?.length ?? 0]
    const key = item.join()
    if (!items.has(key)) {
      items.set(key, item)
      places.set(key, items.size)
    }
    numbers[index] = places.get(key)!
  }
  return {
    numbers,
    bytes: items.size * TEST_BYTES + sets.size * SET_BYTES,
    reach,
    write(tables, at) {
      const view = new DataView(tables.buffer, tables.byteOffset)
      const setsAt = at + items.size * TEST_BYTES
      let place = at
      for (const [before = 0, set = 0, within = 0, length = 0] of items.values()) {
        view.setUint32(place, before === 0 ? 0 : setsAt + (before - 1) * SET_BYTES, true)
        view.setUint32(place + 4, set === 0 ? 0 : setsAt + (set - 1) * SET_BYTES, true)
        view.setUint32(place + 8, within, true)
        view.setUint16(place + 12, length, true)
        place += TEST_BYTES
      }
      for (const [flags, number] of sets) writeSet(tables, setsAt + (number - 1) * SET_BYTES, flags)
    },
  }
}

/** The test with this number of the part at an offset of the tables. */
export function readTest(view: DataView, at: number, number: number): KeywordTest | undefined {
  if (number === 0) return undefined
  const place = at + (number - 1) * TEST_BYTES
  const before = view.getUint32(place, true)
  const length = view.getUint16(place + 12, true)
  return {
    ...(before === 0 ? {} : { notBefore: readSet(view, before) }),
    ...(length === 0
      ? {}
      : { run: { set: readSet(view, view.getUint32(place + 4, true)), length, within: view.getUint32(place + 8, true) } }),
  }
}

/** 0 for no set, else its place among the sets and 1. */
function setNumber(sets: Map<string, number>, set: Uint8Array | undefined): number {
  if (set === undefined) return 0
  const flags = set.join('')
  if (!sets.has(flags)) sets.set(flags, sets.size + 1)
  return sets.get(flags)!
}

function writeSet(tables: Uint8Array, at: number, flags: string): void {
  for (let byte = 0; byte < 256; byte++) if (flags[byte] === '1') tables[at + (byte >> 3)]! |= 1 << (byte & 7)
}

function readSet(view: DataView, at: number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => (view.getUint8(at + (byte >> 3)) >> (byte & 7)) & 1)
}
