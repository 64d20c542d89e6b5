import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tempDirectory } from '#testing/temp-directory.ts'
import { openObjectDatabase } from './object-database.ts'
import { BLOB, hexId, OFS_DELTA } from './object-id.ts'
import { buildDelta, buildPack, idOf, indexFileOf } from '#testing/git-pack/pack-builder.ts'

const base = Buffer.from('a base that lies far behind the first four gigabytes')
const result = Buffer.from('a base that lies further')
const entries = [
  { id: idOf(BLOB, base), type: BLOB, data: base },
  { id: idOf(BLOB, result), type: OFS_DELTA, data: buildDelta(base.length, result.length, [0, 17], 'further'), base: 0 },
] as const

describe('a pack larger than 4 GiB', () => {
  it('is read by position, with 64-bit offsets', () => {
    const shift = 5 * 2 ** 30
    const pack = buildPack(entries)
    const directory = tempDirectory({ HEAD: '', 'objects/pack/pack-1.idx': indexFileOf(pack, shift) })
    const descriptor = openSync(join(directory, 'objects', 'pack', 'pack-1.pack'), 'w')
    writeSync(descriptor, pack.memory!.subarray(0, 12), 0, 12, 0)
    // A hole: the file takes no room on the disk.
    writeSync(descriptor, pack.memory!.subarray(12), 0, pack.end - 12, shift + 12)
    ftruncateSync(descriptor, shift + pack.end + 20)
    closeSync(descriptor)
    const database = openObjectDatabase(directory, { windowBytes: 4096 })
    const found = new Map<string, string>()
    const failure = ({ detail }: { detail: string }): never => expect.unreachable(detail)
    const object = (step: { oid(): string; bytes: Uint8Array }): void => {
      found.set(step.oid(), Buffer.from(step.bytes).toString())
    }
    for (const unit of database.planUnits({ types: ['blob'] }))
      database.readUnit(unit, { object, failure }, { verify: true })
    expect([...found.values()].toSorted()).toEqual([String(base), String(result)])
    for (const { id } of entries) expect(database.readObject(hexId(id, 0, 20)).kind).toBe('object')
    database.close()
  })
})
