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
  readonly descriptor: number
}

/**
 * Finds the packs of object directories, the largest first, and opens them. What is wrong with one is a problem in the list, never the end of the
 * others; a damaged pack is still used for what can be read in it. `vanished` tells that a file was gone before it was opened, as when git repacks meanwhile.
 */
export function openPacks(
  directories: readonly string[],
  idLength: number,
  limits: ObjectLimits,
  isKnown: (path: string) => boolean = () => false,
): { readonly packs: PackFile[]; readonly problems: DatabaseProblem[]; readonly vanished: boolean } {
  const problems: DatabaseProblem[] = []
  const packs: PackFile[] = []
  let vanished = false
  let memoryLeft = limits.maxPackMemoryBytes
  const candidates: (Candidate & { index: PackIndex })[] = []
  for (const directory of directories) {
    const folder = join(directory, 'pack')
    const midx = multiPackIndex(folder, idLength, problems)
    for (const name of namesIn(folder, problems)
      .filter((one) => /^pack-.+\.pack$/.test(one))
      .sort()) {
      const path = join(folder, name)
      if (isKnown(path)) continue
      const opened = openRegular(path, problems)
      vanished ||= opened === 'vanished'
      if (typeof opened === 'string') continue
      const index = indexOf(path, midx, idLength, problems)
      if (index === undefined) closeSync(opened.descriptor)
      else candidates.push({ ...opened, index })
    }
  }
  candidates.sort((a, b) => a.size - b.size || (a.path < b.path ? -1 : 1))
  for (const [i, { index, ...candidate }] of candidates.entries()) {
    const end = checkPack(candidate, index, problems)
    const inMemory = candidate.size <= memoryLeft
    if (inMemory) memoryLeft -= candidate.size
    const memory = inMemory ? readShared(candidate.descriptor, candidate.size) : undefined
    const keep = !inMemory && candidates.length - i <= MAX_DESCRIPTORS
    if (!keep) closeSync(candidate.descriptor)
    packs.push({
      path: candidate.path,
      index,
      end: memory === undefined ? end : Math.min(end, memory.length),
      ...(memory === undefined ? {} : { memory }),
      ...(keep ? { descriptor: candidate.descriptor } : {}),
    })
  }
  return { packs: packs.toReversed(), problems, vanished }
}

function openRegular(path: string, problems: DatabaseProblem[]): Candidate | 'vanished' | 'unusable' {
  try {
    const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const status = fstatSync(descriptor)
    if (status.isFile()) return { path, size: status.size, descriptor }
    closeSync(descriptor)
    problems.push({ file: path, detail: 'it is no regular file' })
    return 'unusable'
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return 'vanished'
    problems.push({ file: path, detail: messageOf(error) })
    return 'unusable'
  }
}

function readShared(descriptor: number, size: number): Uint8Array {
  const bytes = new Uint8Array(new SharedArrayBuffer(size))
  return bytes.subarray(0, readFully(descriptor, bytes, 0, size))
}

/** All bytes of a regular file in shared memory, or a sentence. */
function readSharedFile(path: string): Uint8Array | string {
  const problems: DatabaseProblem[] = []
  const opened = openRegular(path, problems)
  if (typeof opened === 'string') return problems[0]?.detail ?? 'it is not there'
  try {
    if (opened.size > MAX_INDEX_BYTES) return 'it is larger than can be held in memory'
    return readShared(opened.descriptor, opened.size)
  } finally {
    closeSync(opened.descriptor)
  }
}

/** The index beside a pack, or else what the multi-pack-index knows of it. */
function indexOf(
  path: string,
  midx: MultiPackIndex | undefined,
  idLength: number,
  problems: DatabaseProblem[],
): PackIndex | undefined {
  const file = path.replace(/\.pack$/, '.idx')
  const bytes = readSharedFile(file)
  const index = typeof bytes === 'string' ? bytes : parsePackIndex(bytes, idLength)
  if (typeof index !== 'string') return index
  const inMultiPack = midx?.packNames.indexOf(basename(file)) ?? -1
  if (midx !== undefined && inMultiPack >= 0) return indexFromMultiPack(midx, inMultiPack)
  // Git writes the pack first and the index last; a pack without one is being made, or is a leftover.
  problems.push({ file, detail: `${index}; the objects of its pack are not read` })
  return undefined
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
function checkPack({ path, size, descriptor }: Candidate, index: PackIndex, problems: DatabaseProblem[]): number {
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
