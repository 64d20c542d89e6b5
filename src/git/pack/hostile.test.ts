import { randomBytes } from 'node:crypto'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { ObjectFailure } from './fault.ts'
import type { ObjectLimits } from './limits.ts'
import { BLOB, hexId, OFS_DELTA, REF_DELTA } from './object-id.ts'
import { buildDelta, buildPack, idOf, storeOf, type BuiltEntry } from '#testing/git-pack/pack-builder.ts'
import type { PackFile } from './pack-files.ts'
import { planUnits } from './walk-plan.ts'
import { readUnit } from './walk-read.ts'

const id = (number: number): Buffer => Buffer.alloc(20, number)

interface Read {
  readonly objects: Map<string, string>
  readonly failures: ObjectFailure[]
}

/** Walks the blobs of packs; also reads each by itself and expects the same. */
function read(packs: readonly PackFile[], limits: Partial<ObjectLimits> = {}): Read {
  const { store, reader } = storeOf(packs, limits)
  onTestFinished(() => store.close())
  const objects = new Map<string, string>()
  const failures: ObjectFailure[] = []
  for (const unit of planUnits(store, reader, { types: ['blob'] })) {
    const object = (step: { oid(): string; bytes: Uint8Array }): void => {
      objects.set(step.oid(), Buffer.from(step.bytes).toString('latin1'))
    }
    readUnit(store, reader, unit, { object, failure: (failure) => failures.push(failure) })
  }
  for (const { oid } of failures) expect(() => reader.read(oid)).toThrow()
  for (const [oid, text] of objects) expect(Buffer.from(reader.read(oid).bytes).toString('latin1')).toBe(text)
  return { objects, failures }
}

const blob = (number: number, text: string): BuiltEntry => ({ id: id(number), type: BLOB, data: Buffer.from(text) })

describe('a hostile pack', () => {
  it('may have deltas that run in a circle', () => {
    const delta = buildDelta(4, 4, [0, 4])
    const pack = buildPack([
      blob(9, 'good'),
      { id: id(1), type: REF_DELTA, data: delta, baseId: id(2) },
      { id: id(2), type: REF_DELTA, data: delta, baseId: id(3) },
      { id: id(3), type: REF_DELTA, data: delta, baseId: id(1) },
      { id: id(4), type: REF_DELTA, data: delta, baseId: id(1) },
      { id: id(5), type: REF_DELTA, data: delta, baseId: id(5) },
      { id: id(6), type: OFS_DELTA, data: delta, base: 4 },
    ])
    const { objects, failures } = read([pack])
    expect([...objects.values()]).toEqual(['good'])
    expect(failures.map(({ oid }) => oid).toSorted()).toEqual([1, 2, 3, 4, 5, 6].map((n) => hexId(id(n), 0, 20)))
    expect(failures.every(({ detail }) => detail.includes('circle'))).toBe(true)
  })

  it('may have deltas that run in a circle through two packs', () => {
    const delta = buildDelta(4, 4, [0, 4])
    const one = buildPack([{ id: id(1), type: REF_DELTA, data: delta, baseId: id(2) }], '/nowhere/pack-1.pack')
    const two = buildPack([{ id: id(2), type: REF_DELTA, data: delta, baseId: id(1) }], '/nowhere/pack-2.pack')
    expect(read([one, two]).failures).toHaveLength(2)
  })

  it('may name bases in another pack, or bases that are nowhere', () => {
    const pack = buildPack([
      { id: id(1), type: REF_DELTA, data: buildDelta(4, 6, [0, 4], '!!'), baseId: id(7) },
      { id: id(2), type: OFS_DELTA, data: buildDelta(6, 7, [0, 6], '?'), base: 0 },
      { id: id(3), type: REF_DELTA, data: buildDelta(4, 6, [0, 4], '!!'), baseId: id(8) },
    ])
    const other = buildPack([blob(7, 'base')], '/nowhere/pack-2.pack')
    const { objects, failures } = read([pack, other])
    expect([...objects.values()].toSorted()).toEqual(['base', 'base!!', 'base!!?'])
    expect(failures).toMatchObject([{ oid: hexId(id(3), 0, 20), reason: 'object-missing' }])
  })

  it.for([
    ['an object', { ...blob(1, 'small'), size: 2 ** 60 }],
    ['a delta', { id: id(1), type: OFS_DELTA, data: buildDelta(4, 4, [0, 4]), base: 0, size: 2 ** 60 }],
    ['a result', { id: id(1), type: OFS_DELTA, data: buildDelta(4, 2 ** 50, [0, 4]), base: 0 }],
  ] as const)('may claim 2^60 bytes for %s: nothing is allocated', ([, entry]) => {
    const { objects, failures } = read([buildPack([blob(9, 'base'), entry])])
    expect([...objects.values()]).toEqual(['base'])
    expect(failures).toMatchObject([{ reason: 'too-large' }])
  })

  it.for([
    ['copies behind the end of the base', buildDelta(4, 6, [0, 6])],
    ['copies from behind the base', buildDelta(4, 4, [2 ** 32 - 1, 4])],
    ['is for another base', buildDelta(5, 4, [0, 4])],
    ['gives less than it says', buildDelta(4, 9, [0, 4])],
    ['gives more than it says', buildDelta(4, 3, [0, 4])],
    ['has the reserved instruction', Buffer.from([4, 4, 0, 0])],
    ['ends inside of a copy', Buffer.from([4, 4, 0xff, 0])],
    ['ends inside of an insert', Buffer.from([4, 4, 4, 65])],
    ['ends inside of its sizes', Buffer.from([0x84])],
    ['has endless sizes', Buffer.alloc(40, 0xff)],
    ['is empty', Buffer.alloc(0)],
  ] as const)('may hold a delta that %s', ([, data]) => {
    const pack = buildPack([blob(9, 'base'), { id: id(1), type: OFS_DELTA, data, base: 0 }])
    const { objects, failures } = read([pack])
    expect([...objects.values()]).toEqual(['base'])
    expect(failures).toMatchObject([{ reason: 'object-corrupt' }])
  })

  it.for([
    ['more', 3],
    ['less', 9],
  ] as const)('may hold an object with %s bytes than its header says', ([, size]) => {
    const { objects, failures } = read([buildPack([blob(9, 'base'), { ...blob(1, 'object'), size }])])
    expect([...objects.values()]).toEqual(['base'])
    expect(failures).toMatchObject([{ reason: 'object-corrupt' }])
  })

  it('may hold chains of 4,096 deltas, walked with two buffers and read without recursion', () => {
    const entries: BuiltEntry[] = [{ id: idFor(0), type: BLOB, data: randomBytes(1000) }]
    const insert = 'x'
    for (let i = 1; i <= 4096; i++) {
      const data = buildDelta(999 + i, 1000 + i, [0, 999 + i], insert)
      entries.push({ id: idFor(i), type: OFS_DELTA, data, base: i - 1 })
    }
    const { store, reader } = storeOf([buildPack(entries)], { baseCacheBytes: 0 })
    const lent = new Set<Uint8Array>()
    let most = 0
    let last = 0
    // As that of a WebAssembly instance.
    const { buffer } = new WebAssembly.Memory({ initial: 64 })
    const memory = {
      allocate(size: number): Uint8Array {
        const place = new Uint8Array(buffer, lent.size * 131_072, size)
        lent.add(place)
        most = Math.max(most, lent.size)
        return place
      },
      release: (place: Uint8Array): void => void lent.delete(place),
    }
    const object = (step: { bytes: Uint8Array }): void => void (last = step.bytes.length)
    const failure = ({ detail }: { detail: string }): never => expect.unreachable(detail)
    for (const unit of planUnits(store, reader, { types: ['blob'] }))
      readUnit(store, reader, unit, { object, failure }, { memory, verify: false })
    expect(last).toBe(5096)
    expect(most).toBeLessThan(8)
    expect(lent.size).toBe(0)
    expect(reader.read(hexId(idFor(4096), 0, 20)).bytes).toHaveLength(5096)
    store.close()
  })

  it('may have a delta of millions of instructions: they are not kept, the object is given whole', () => {
    const count = 2 ** 21 + 2
    const copies = Buffer.alloc(count * 3)
    for (let i = 0; i < count; i++) copies.set([0x91, (i % 2) * 2, 1], i * 3)
    const data = Buffer.concat([buildDelta(4, count), copies])
    const pack = buildPack([blob(1, 'a-b-'), { id: id(2), type: OFS_DELTA, data, base: 0 }, blob(3, 'next')])
    const { store, reader } = storeOf([pack])
    const parents: (readonly [number, number])[] = []
    const object = ({ bytes, parent }: { bytes: Uint8Array; parent: number }): void =>
      void parents.push([bytes.length, parent])
    const failure = ({ detail }: { detail: string }): never => expect.unreachable(detail)
    for (const unit of planUnits(store, reader, { types: ['blob'] })) readUnit(store, reader, unit, { object, failure })
    expect(parents).toEqual([
      [4, -1],
      [count, -1],
      [4, -1],
    ])
    store.close()
  })

  it('may have content that does not fit its id, which is told when asked', () => {
    const good = Buffer.from('good')
    const pack = buildPack([blob(1, 'forged'), { id: idOf(BLOB, good), type: BLOB, data: good }])
    expect(read([pack]).objects.size).toBe(2)
    const { objects, failures } = readVerified(pack)
    expect(objects).toEqual(['good'])
    expect(failures).toMatchObject([{ oid: hexId(id(1), 0, 20), reason: 'object-corrupt' }])
  })
})

function idFor(number: number): Buffer {
  const bytes = Buffer.alloc(20)
  bytes.writeUInt32BE(number * 1_048_573)
  return bytes
}

function readVerified(pack: PackFile): { readonly objects: string[]; readonly failures: ObjectFailure[] } {
  const { store, reader } = storeOf([pack])
  const objects: string[] = []
  const failures: ObjectFailure[] = []
  const object = (step: { bytes: Uint8Array }): void => void objects.push(Buffer.from(step.bytes).toString())
  for (const unit of planUnits(store, reader, { types: ['blob'] }))
    readUnit(store, reader, unit, { object, failure: (failure) => failures.push(failure) }, { verify: true })
  store.close()
  return { objects, failures }
}
