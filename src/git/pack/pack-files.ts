import { closeSync, constants, fstatSync, openSync } from 'node:fs'
import { basename, join } from 'node:path'
import { messageOf, systemCodeOf } from '#base/errors.ts'
import type { DatabaseProblem } from './fault.ts'
import type { ObjectLimits } from './limits.ts'
import { namesIn } from './loose-object.ts'
import { indexFromMultiPack, parseMultiPackIndex, type MultiPackIndex } from './multi-pack-index.ts'
import { compareIds, uint32 } from './object-id.ts'
import { readFully } from './pack-bytes.ts'
import { parsePackIndex, type PackIndex } from './pack-index.ts'
import { statusOf } from './repository-place.ts'

/** One pack that was found. Plain data on shared memory: another thread of this process can read with it. */
export interface PackFile {
  /** The `.pack` file. */
  readonly path: string
  readonly index: PackIndex
  /** Offset behind the last entry. */
  readonly end: number
  /** All its bytes, when it is held in memory. */
  readonly memory?: Uint8Array
  /** Open for reading, when it is not; absent when too many are open, and then it is opened for each read. */
  readonly descriptor?: number
}

/** So many descriptors are kept at most, whatever the number of packs. */
const MAX_DESCRIPTORS = 256
const MAX_INDEX_BYTES = 2 ** 31 - 1
const PACK_HEADER_BYTES = 12
const PACK_MAGIC = 0x5041434b

interface Candidate {
  readonly path: string
  readonly size: number
  readonly index: PackIndex
}

export interface FoundPacks {
  readonly packs: readonly PackFile[]
  readonly problems: readonly DatabaseProblem[]
  /** Packs that were gone before they were opened, as when git repacks meanwhile. */
  readonly vanished: readonly string[]
}

/**
 * Finds the packs of object directories, the largest first, and opens them. What is wrong with one is a problem in the list, never the end of the
 * others; a damaged pack is still used for what can be read in it.
 */
export function openPacks(
  directories: readonly string[],
  idLength: number,
  limits: ObjectLimits,
  isKnown: (path: string) => boolean = () => false,
): FoundPacks {
  const problems: DatabaseProblem[] = []
  const candidates: Candidate[] = []
  const vanished: string[] = []
  for (const directory of directories) {
    const folder = join(directory, 'pack')
    const midx = multiPackIndex(folder, idLength, problems)
    const names = namesIn(folder, problems).filter((one) => /^pack-.+\.pack$/.test(one))
    for (const path of names.map((name) => join(folder, name)).filter((one) => !isKnown(one))) {
      const candidate = candidateOf(path, midx, idLength, problems)
      if (candidate === undefined) vanished.push(path)
      else if (typeof candidate !== 'string') candidates.push(candidate)
    }
  }
  candidates.sort((a, b) => a.size - b.size || (a.path < b.path ? -1 : 1))
  const packs: PackFile[] = []
  let memoryLeft = limits.maxPackMemoryBytes
  for (const [i, candidate] of candidates.entries()) {
    const inMemory = candidate.size <= memoryLeft
    const opened = openPack(candidate, { inMemory, isKept: candidates.length - i <= MAX_DESCRIPTORS, problems })
    if (opened === undefined) vanished.push(candidate.path)
    else if (opened !== 'unusable') packs.push(opened)
    if (inMemory) memoryLeft -= candidate.size
  }
  return { packs: packs.toReversed(), problems, vanished }
}

/** A pack with its index; undefined when it was removed meanwhile. */
function candidateOf(
  path: string,
  midx: MultiPackIndex | undefined,
  idLength: number,
  problems: DatabaseProblem[],
): Candidate | 'unusable' | undefined {
  const index = indexOf(path, midx, idLength)
  const status = statusOf(path)
  if (status === undefined) return undefined
  if (typeof index !== 'string') return { path, size: status.size, index }
  // Git writes the pack first and the index last; a pack without one is being made, or is a leftover.
  problems.push({ file: path.replace(/\.pack$/, '.idx'), detail: `${index}; the objects of its pack are not read` })
  return 'unusable'
}

interface OpenAs {
  readonly inMemory: boolean
  /** Whether its descriptor may stay open. */
  readonly isKept: boolean
  readonly problems: DatabaseProblem[]
}

function openPack(candidate: Candidate, { inMemory, isKept, problems }: OpenAs): PackFile | 'unusable' | undefined {
  const { path, size, index } = candidate
  const descriptor = openRegular(path)
  if (descriptor === 'it is not there') return undefined
  if (typeof descriptor === 'string') {
    problems.push({ file: path, detail: descriptor })
    return 'unusable'
  }
  let keep = false
  try {
    const end = checkPack(candidate, descriptor, problems)
    if (inMemory) {
      const memory = readShared(descriptor, size)
      return { path, index, end: Math.min(end, memory.length), memory }
    }
    keep = isKept
    return { path, index, end, ...(keep ? { descriptor } : {}) }
  } catch (error) {
    problems.push({ file: path, detail: messageOf(error) })
    return 'unusable'
  } finally {
    if (!keep) closeSync(descriptor)
  }
}

/** The descriptor of a regular file, or a sentence. */
function openRegular(path: string): number | string {
  try {
    const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    if (fstatSync(descriptor).isFile()) return descriptor
    closeSync(descriptor)
    return 'it is no regular file'
  } catch (error) {
    return systemCodeOf(error) === 'ENOENT' ? 'it is not there' : messageOf(error)
  }
}

function readShared(descriptor: number, size: number): Uint8Array {
  const bytes = new Uint8Array(new SharedArrayBuffer(size))
  return bytes.subarray(0, readFully(descriptor, bytes, 0, size))
}

/** All bytes of a regular file in shared memory, or a sentence. */
function readSharedFile(path: string): Uint8Array | string {
  const descriptor = openRegular(path)
  if (typeof descriptor === 'string') return descriptor
  try {
    const { size } = fstatSync(descriptor)
    return size > MAX_INDEX_BYTES ? 'it is larger than can be held in memory' : readShared(descriptor, size)
  } catch (error) {
    return messageOf(error)
  } finally {
    closeSync(descriptor)
  }
}

/** The index beside a pack, or else what the multi-pack-index knows of it, or a sentence. */
function indexOf(path: string, midx: MultiPackIndex | undefined, idLength: number): PackIndex | string {
  const file = path.replace(/\.pack$/, '.idx')
  const bytes = readSharedFile(file)
  const index = typeof bytes === 'string' ? bytes : parsePackIndex(bytes, idLength)
  if (typeof index !== 'string') return index
  const number = midx?.packNames.indexOf(basename(file)) ?? -1
  return midx !== undefined && number >= 0 ? indexFromMultiPack(midx, number) : index
}

function multiPackIndex(folder: string, idLength: number, problems: DatabaseProblem[]): MultiPackIndex | undefined {
  const file = join(folder, 'multi-pack-index')
  const bytes = readSharedFile(file)
  if (bytes === 'it is not there') return undefined
  const parsed = typeof bytes === 'string' ? bytes : parseMultiPackIndex(bytes, idLength)
  if (typeof parsed !== 'string') return parsed
  problems.push({ file, detail: parsed })
  return undefined
}

/** Where the entries of a pack end. Tells what does not fit its index; the entries are judged one by one when they are read. */
function checkPack({ path, size, index }: Candidate, descriptor: number, problems: DatabaseProblem[]): number {
  const { idLength } = index
  const header = new Uint8Array(PACK_HEADER_BYTES)
  readFully(descriptor, header, 0, header.length)
  const version = uint32(header, 4)
  if (uint32(header, 0) !== PACK_MAGIC || (version !== 2 && version !== 3))
    problems.push({ file: path, detail: 'it does not begin as a pack of version 2 or 3 does' })
  else if (uint32(header, 8) !== index.count && index.packChecksumAt >= 0)
    problems.push({ file: path, detail: `it holds ${uint32(header, 8)} objects, its index ${index.count}` })
  const end = size - idLength
  if (end < PACK_HEADER_BYTES) {
    problems.push({ file: path, detail: 'it is too short' })
    return Math.max(0, size)
  }
  if (index.packChecksumAt < 0) return end
  const trailer = new Uint8Array(idLength)
  readFully(descriptor, trailer, end, idLength)
  if (compareIds(trailer, 0, index.bytes, index.packChecksumAt, idLength) === 0) return end
  problems.push({ file: path, detail: 'its end is not the one that its index knows: it was cut off or changed' })
  return size
}
