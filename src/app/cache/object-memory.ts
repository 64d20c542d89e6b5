import { join } from 'node:path'
import { messageOf } from '#base/errors.ts'
import type { Skip } from '#core/coverage.ts'
import type { Finding } from '#core/finding.ts'
import type { ExpectedPack } from '#core/object-memory.ts'
import type { DetectorSpec } from '#app/scan/detector.ts'
import type { Thresholds } from '#app/scan/thresholds.ts'
import type { CacheOptions, HiddenFinding, ScanMemory } from '#app/scan/scan-memory.ts'
import { evict } from './cache-directory.ts'
import { risingFinder, sortEntries } from './clean-table.ts'
import { namespaceOf } from './namespace.ts'
import { createSeal } from './seal.ts'
import { OBJECT_KINDS, type ObjectKind } from '#app/scan/seen-log.ts'
import { openSeenStore, type StoredPack } from './seen-store.ts'
import { hiddenFindings, storedObject, type StoredObject } from './stored-object.ts'

interface MemoryRequest extends Thresholds {
  readonly spec: DetectorSpec
  readonly maxFileBytes: number
}

const SIZE_MASK = 2 ** 30 - 1

/** The memory of a scan of one target. Throws nothing: what cannot be read counts as not there. */
export function openScanMemory({ directory, build, maxBytes }: CacheOptions, request: MemoryRequest): ScanMemory {
  const { spec, maxFileBytes, minConfidence, minSeverity } = request
  const problems: string[] = []
  const seal = createSeal(spec.key)
  const store = openSeenStore(join(directory, namespaceOf(spec, maxFileBytes, build)), seal, problems)
  /** Notes may depend on which findings are shown. */
  const noteName = (name: string): string => JSON.stringify([minConfidence, minSeverity, name])
  const expected = new Map<string, ExpectedPack>()
  let fresh: Uint8Array[] = []
  const packs: StoredPack[] = []
  const unclean = new Map<string, StoredObject>()
  /** Objects in which there was something that is not stored, such as secrets. */
  const unstored = new Set<string>()
  const notes = new Map<string, object>()
  let recalled = nothingRecalled()

  function recallUnclean(oid: string): boolean {
    const stored = store.unclean(oid)
    if (stored === undefined || (spec.showSecrets && stored.findings.length > 0)) return false
    const hidden = hiddenFindings(stored, request)
    if (hidden === undefined) return false
    recalled.counts[stored.kind]++
    recalled.bytes += stored.bytes
    recalled.allowedInline += stored.allowed
    recalled.findings.push(...stored.findings)
    recalled.hidden.push(...hidden)
    if (stored.skipped !== undefined) recalled.skips.push(stored.skipped)
    return true
  }

  /** The record of a pack, when all of its objects are known now. */
  function packRecord(name: string, { index, positions }: ExpectedPack, added: Uint8Array): StoredPack | undefined {
    const counts = { other: 0, blobs: 0, commits: 0 }
    const dirty: number[] = []
    let bytes = 0
    const find = risingFinder(added)
    // The index is in the order of ids.
    for (const position of positions.slice().sort()) {
      const at = index.idsAt + position * index.idStride
      let entry = find(index.bytes, at)
      if (entry < 0) entry = store.clean(index.bytes, at)
      if (entry >= 0) {
        counts[kindOf(entry)]++
        bytes += entry & SIZE_MASK
        continue
      }
      const oid = hexOf(index.bytes, at, index.idLength)
      if (!unclean.has(oid) && !unstored.has(oid) && store.unclean(oid) === undefined) return undefined
      dirty.push(position)
    }
    return { name, ...counts, bytes, unclean: dirty }
  }

  /** Turns what was read into what is stored, and lets go of the rest: where findings came from takes memory, too. */
  function settle(): void {
    const clean = sortEntries(fresh)
    for (const [name, pack] of expected) {
      const record = packRecord(name, pack, clean)
      if (record !== undefined) packs.push(record)
    }
    expected.clear()
    fresh = clean.length === 0 ? [] : [clean]
  }

  function write(): void {
    settle()
    for (const [name, value] of notes) store.writeNote(noteName(name), value)
    if (packs.length > 0 || fresh.length > 0 || unclean.size > 0)
      store.add(packs, fresh[0] ?? new Uint8Array(0), [...unclean.values()])
    else if (notes.size === 0) return
    evict(directory, maxBytes)
  }

  function recallClean(idBytes: Uint8Array, idAt: number): boolean {
    const entry = store.clean(idBytes, idAt)
    if (entry < 0) return false
    recalled.counts[kindOf(entry)]++
    recalled.bytes += entry & SIZE_MASK
    return true
  }

  return {
    recall: (idBytes, idAt, idLength) =>
      !store.isEmpty && (recallClean(idBytes, idAt) || recallUnclean(hexOf(idBytes, idAt, idLength))),
    recallClean: (oid) => !store.isEmpty && recallClean(Buffer.from(oid, 'hex'), 0),
    recallPack(name) {
      const pack = store.pack(name)
      if (pack === undefined) return undefined
      recalled.counts.blobs += pack.blobs
      recalled.counts.commits += pack.commits
      recalled.bytes += pack.bytes
      return pack.unclean
    },
    expectPack: (name, pack) => void expected.set(name, pack),
    note: (name) => store.readNote(noteName(name)),
    keepNote: (name, value) => void notes.set(name, value),
    learn({ seen, findings }) {
      if (seen === undefined) return
      if (seen.clean.length > 0) fresh.push(seen.clean)
      for (const object of seen.unclean) {
        const stored = storedObject(object, findings, request)
        if (stored === undefined) unstored.add(object.oid)
        else unclean.set(object.oid, stored)
      }
    },
    takeRecalled() {
      settle()
      const { counts, ...rest } = recalled
      recalled = nothingRecalled()
      return { ...rest, files: 0, blobs: counts.blobs, commits: counts.commits }
    },
    save() {
      try {
        write()
      } catch (error) {
        problems.push(`${directory}: ${messageOf(error)}`)
      }
      store.close()
      return problems
    },
  }
}

interface Growing {
  readonly counts: Record<ObjectKind, number>
  readonly findings: Finding[]
  readonly skips: Skip[]
  readonly hidden: HiddenFinding[]
  bytes: number
  allowedInline: number
}

function nothingRecalled(): Growing {
  return { counts: { other: 0, blobs: 0, commits: 0 }, findings: [], skips: [], hidden: [], bytes: 0, allowedInline: 0 }
}

function kindOf(entry: number): ObjectKind {
  return OBJECT_KINDS[entry >>> 30] ?? 'other'
}

function hexOf(bytes: Uint8Array, at: number, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + at, length).toString('hex')
}
