import type { BuiltTables } from './keyword-tables.ts'

const HEAD_BYTES = 20

/**
 * Tables made ahead as bytes, little-endian: 32 bits each of the farthest reach and of how many keywords, waiting rules, bytes
 * of tables and of ids there are; then the tables, lengths, counts, waiting rules and ids.
 */
export function packTables({ rules, lengths, counts, waiting, tables, maxReach }: BuiltTables): Uint8Array {
  const head = new DataView(new ArrayBuffer(HEAD_BYTES))
  const ids = Buffer.from(rules, 'latin1')
  for (const [i, value] of [maxReach, lengths.length, waiting.length, tables.length, ids.length].entries())
    head.setUint32(i * 4, value, true)
  const numbers = [lengths, counts, waiting].map((list) => Buffer.from(list.buffer, list.byteOffset, list.byteLength))
  return Buffer.concat([Buffer.from(head.buffer), tables, ...numbers, ids])
}

/** Reads what `packTables` wrote; the tables stay where they are. */
export function unpackTables(bytes: Uint8Array): BuiltTables {
  const head = new DataView(bytes.buffer, bytes.byteOffset, HEAD_BYTES)
  const size = (i: number): number => head.getUint32(i * 4, true)
  let at = HEAD_BYTES
  const take = (length: number): Uint8Array => bytes.subarray(at, (at += length))
  // Copied, since numbers of 16 bits need an even place.
  const takeNumbers = (count: number): Uint16Array => new Uint16Array(Uint8Array.from(take(count * 2)).buffer)
  return {
    maxReach: size(0),
    tables: take(size(3)),
    lengths: takeNumbers(size(1)),
    counts: takeNumbers(size(1)),
    waiting: takeNumbers(size(2)),
    rules: Buffer.from(take(size(4))).toString('latin1'),
  }
}
