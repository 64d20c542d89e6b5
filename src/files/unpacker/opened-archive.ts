import { startLibarchive } from './libarchive.ts'
import type { FromUnpacker } from './messages.ts'

/** An archive in libarchive's memory. */
export interface OpenedArchive {
  fill(at: number, chunk: Uint8Array): void
  next(): FromUnpacker
  read(): FromUnpacker
}

/** Memory for what unpacking takes besides the archive: the largest dictionary of 7-Zip's usual settings, 256 MiB, and some. */
const WORKING_BYTES = 320 << 20
const PIECE_BYTES = 256 << 10
/** So many entries in a row that cannot be read with the same words are an end. */
const MAX_EQUAL_FAULTS = 3

/** Throws what libarchive or WebAssembly do. */
export async function openArchiveMemory(bytes: number): Promise<OpenedArchive> {
  const lib = await startLibarchive(bytes + WORKING_BYTES)
  const archiveAt = lib.allocate(bytes)
  const pieceAt = lib.allocate(PIECE_BYTES)
  if (archiveAt === 0 || pieceAt === 0) throw new Error('no memory for the archive')
  let archive = 0
  let hasEntries = false
  let isLockTold = false
  let ended: FromUnpacker | undefined

  function start(): void {
    archive = lib.create()
    if (lib.supportFilters(archive) < -20 || lib.supportFormats(archive) < -20) throw new Error(lib.errorText(archive))
    if (lib.openMemory(archive, archiveAt, bytes) !== 0) throw new Error(lib.errorText(archive))
  }

  function firstEntry(): FromUnpacker {
    const faults: string[] = []
    for (;;) {
      const entry = lib.nextEntry(archive)
      if (entry !== 0) {
        hasEntries = true
        const described = lib.describe(entry)
        isLockTold ||= described.isLocked
        return { kind: 'entry', entry: described }
      }
      // Version 5 of RAR: an encrypted entry is an end without words.
      const isSilent = !isLockTold && lib.errorText(archive) === '' && lib.hasLocked(archive)
      const fault = isSilent ? 'entries are encrypted' : lib.errorText(archive)
      if (fault === '' || faults.filter((other) => other === fault).length >= MAX_EQUAL_FAULTS) {
        const first = faults[0] ?? (hasEntries ? undefined : 'no entries found')
        return { kind: 'end', ...(first === undefined ? {} : { fault: first }) }
      }
      faults.push(fault)
    }
  }

  return {
    fill: (at, chunk) => lib.memory().set(chunk, archiveAt + at),
    next() {
      if (archive === 0) start()
      if (ended !== undefined) return ended
      const step = firstEntry()
      if (step.kind === 'end') ended = step
      return step
    },
    read() {
      const count = lib.readData(archive, pieceAt, PIECE_BYTES)
      if (count > 0) return { kind: 'piece', bytes: lib.memory().slice(pieceAt, pieceAt + count) }
      if (count < 0) isLockTold ||= lib.hasLocked(archive)
      return { kind: 'end', ...(count < 0 ? { fault: lib.errorText(archive) || 'cannot be unpacked' } : {}) }
    },
  }
}
