import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSeenLog, ENTRY_BYTES, OBJECT_KINDS } from '#app/scan/seen-log.ts'
import { findEntry, risingFinder, sortEntries } from './clean-table.ts'

/** Ids of which many begin alike, so that places in the table are contested. */
const id = fc.tuple(fc.constantFrom(0, 1, 255), fc.uint8Array({ minLength: 19, maxLength: 19 })).map(([first, rest]) => {
  const begin = rest[0]! % 2 === 0 ? [first, 0, 0, 0] : [first, rest[1]!, rest[2]!, rest[3]!]
  return Uint8Array.from([...begin, ...rest.subarray(3)])
})
const object = fc.record({ id, kind: fc.constantFrom(...OBJECT_KINDS), bytes: fc.nat(2 ** 30 - 1) })

describe('table of clean objects', () => {
  it('finds what was written, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(object, { maxLength: 300 }), fc.array(id, { maxLength: 50 }), (objects, others) => {
        const log = createSeenLog()
        for (const { id: idBytes, kind, bytes } of objects)
          log.add({ idBytes, idAt: 0 }, kind, 0, undefined, { findings: [], bytes, allowedInline: 0 })
        const { clean, unclean } = log.end()
        const half = Math.floor(objects.length / 2) * ENTRY_BYTES
        const table = sortEntries([clean.subarray(half), clean.subarray(0, half)])
        const known = new Map<string, number[]>()
        for (const { id: one, kind, bytes } of objects) {
          const key = Buffer.from(one.subarray(0, 16)).toString('hex')
          known.set(key, [...(known.get(key) ?? []), OBJECT_KINDS.indexOf(kind) * 2 ** 30 + bytes])
        }
        const asked = [...objects.map((each) => each.id), ...others].sort((a, b) => Buffer.compare(a, b))
        const find = risingFinder(table)
        for (const one of asked) expect(find(one, 0)).toBe(findEntry(table, one, 0))
        expect(unclean).toEqual([])
        expect(table.length).toBe(known.size * ENTRY_BYTES)
        for (const one of [...objects.map((each) => each.id), ...others]) {
          const entries = known.get(Buffer.from(one.subarray(0, 16)).toString('hex'))
          const found = findEntry(table, one, 0)
          if (entries === undefined) expect(found).toBe(-1)
          else expect(entries).toContain(found)
        }
      }),
    )
  })

  it('notes objects with findings, skips, allowed findings, and of a gigabyte apart', () => {
    const log = createSeenLog()
    const origin = { file: `git:blob/${'ab'.repeat(20)}` }
    const identity = { idBytes: new Uint8Array(20), idAt: 0 }
    log.add(identity, 'blobs', 0, origin, { findings: [], bytes: 2 ** 30, allowedInline: 0 })
    log.add(identity, 'blobs', 0, origin, { findings: [], bytes: 0, allowedInline: 0, skipped: 'binary' })
    log.add(identity, 'blobs', 0, origin, { findings: [], bytes: 5, allowedInline: 2 })
    const { clean, unclean } = log.end()
    expect(clean.length).toBe(0)
    expect(unclean).toEqual([
      { oid: 'ab'.repeat(20), kind: 'blobs', bytes: 2 ** 30, allowedInline: 0, from: 0, count: 0 },
      {
        oid: 'ab'.repeat(20),
        kind: 'blobs',
        bytes: 0,
        allowedInline: 0,
        skipped: { place: origin.file, reason: 'binary' },
        from: 0,
        count: 0,
      },
      { oid: 'ab'.repeat(20), kind: 'blobs', bytes: 5, allowedInline: 2, from: 0, count: 0 },
    ])
  })
})
