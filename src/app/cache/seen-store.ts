import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn, NOTE_END, readWhole, SEGMENT_END, touch, writeWhole } from './cache-directory.ts'
import { findEntry, MAX_ENTRIES, sortEntries } from './clean-table.ts'
import type { Seal } from './seal.ts'
import { ENTRY_BYTES } from '#app/scan/seen-log.ts'
import { encodeSegment, openSegment, type SegmentReader } from './segment-file.ts'
import type { StoredObject } from './stored-object.ts'

/** A pack all of whose objects were read. */
export interface StoredPack {
  readonly name: string
  readonly blobs: number
  readonly commits: number
  readonly other: number
  readonly bytes: number
  /** Places in its index of the objects in which there was something. */
  readonly unclean: readonly number[]
}

/** What is stored for one set of rules and options. */
export interface SeenStore {
  /** Nothing is stored. */
  readonly isEmpty: boolean
  pack(name: string): StoredPack | undefined
  /** As `findEntry`. */
  clean(id: Uint8Array, at: number): number
  unclean(oid: string): StoredObject | undefined
  /** Adds what is new (clean objects sorted), together with smaller files that are there already. Throws the system's error. */
  add(packs: readonly StoredPack[], clean: Uint8Array, unclean: readonly StoredObject[]): void
  readNote(name: string): unknown
  writeNote(name: string, value: unknown): void
  close(): void
}

/** `problems` is told of files that are damaged; they count as not there. */
export function openSeenStore(directory: string, seal: Seal, problems: string[]): SeenStore {
  const readers: SegmentReader[] = []
  for (const name of filesIn(directory, SEGMENT_END)) {
    const path = join(directory, name)
    const tell = (detail: string): void => void problems.push(`${path}: ${detail}`)
    const reader = openSegment(path, tell)
    if (typeof reader === 'string') tell(reader)
    else if (reader !== undefined) readers.push(reader)
  }
  // The largest is asked first.
  readers.sort((a, b) => b.size - a.size)
  let packs: Map<string, StoredPack> | undefined
  let objects: Map<string, StoredObject> | undefined

  function packsOf(reader: SegmentReader): readonly StoredPack[] {
    return parsed(reader.part('packs')) as readonly StoredPack[]
  }

  function objectsOf(reader: SegmentReader): readonly StoredObject[] {
    const sealed = reader.part('unclean')
    const plain = sealed.length === 0 ? undefined : seal.open(sealed)
    return plain === undefined ? [] : (parsed(plain) as readonly StoredObject[])
  }

  return {
    isEmpty: readers.length === 0,
    pack(name) {
      packs ??= new Map(readers.flatMap((reader) => packsOf(reader).map((pack) => [pack.name, pack] as const)))
      return packs.get(name)
    },
    clean(id, at) {
      for (const reader of readers) {
        const found = findEntry(reader.part('clean'), id, at)
        if (found < 0) continue
        return found
      }
      return -1
    },
    unclean(oid) {
      objects ??= new Map(readers.flatMap((reader) => objectsOf(reader).map((one) => [one.oid, one] as const)))
      return objects.get(oid)
    },
    add(newPacks, clean, unclean) {
      const merged = smallerThan(readers, clean.length)
      const allPacks = new Map([...merged.flatMap(packsOf), ...newPacks].map((pack) => [pack.name, pack]))
      const allObjects = new Map([...merged.flatMap(objectsOf), ...unclean].map((one) => [one.oid, one]))
      const sorted = merged.length === 0 ? clean : sortEntries([clean, ...merged.map((reader) => reader.part('clean'))])
      const bytes = encodeSegment({
        packs: Buffer.from(JSON.stringify([...allPacks.values()])),
        clean: sorted,
        unclean:
          allObjects.size === 0 ? new Uint8Array(0) : seal.close(Buffer.from(JSON.stringify([...allObjects.values()]))),
      })
      writeWhole(directory, `${randomBytes(8).toString('hex')}${SEGMENT_END}`, bytes)
      for (const { path } of merged) rmSync(path, { force: true })
    },
    readNote(name) {
      const path = join(directory, seal.name(name) + NOTE_END)
      const plain = seal.open(readWhole(path) ?? new Uint8Array(0))
      if (plain === undefined) return undefined
      touch(path)
      return parsedValue(plain)
    },
    writeNote: (name, value) =>
      writeWhole(directory, seal.name(name) + NOTE_END, seal.close(Buffer.from(JSON.stringify(value)))),
    close() {
      for (const reader of readers) {
        touch(reader.path)
        reader.close()
      }
    },
  }
}

/** Files that are merged with a new one of so many bytes, smallest first: each at most twice what is merged already. So their number stays small. */
function smallerThan(readers: readonly SegmentReader[], bytes: number): readonly SegmentReader[] {
  const merged: SegmentReader[] = []
  let sum = bytes
  for (const reader of readers.toReversed()) {
    const isFew = sum + reader.size <= MAX_ENTRIES * ENTRY_BYTES
    if (!isFew || reader.size > 2 * Math.max(sum, SMALL_BYTES)) break
    merged.push(reader)
    sum += reader.size
  }
  return merged
}

/** Files up to this size are always merged. */
const SMALL_BYTES = 64 << 10

function parsed(bytes: Uint8Array): readonly unknown[] {
  const value = bytes.length === 0 ? [] : parsedValue(bytes)
  return Array.isArray(value) ? (value as readonly unknown[]) : []
}

function parsedValue(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown
  } catch {
    return undefined
  }
}
