import type { MemoryShare } from '#core/source.ts'

const MIB = 1 << 20

/** The program with its rules, and the tables of a history of a million objects: 60 bytes an object. Measured 2026-11-24. */
const PROGRAM_BYTES = 160 * MIB
/** A thread with its rules, without contents. */
const THREAD_BYTES = 48 * MIB
/** With less for its contents, a thread is not worth starting. */
const LEAST_CONTENT_BYTES = 24 * MIB
const MOST_SHARED_BYTES = 128 * MIB
/** So that a blob of the largest usual size (256 MiB) can be scanned in each thread. */
const USUAL_BYTES_PER_THREAD = 512 * MIB
const USUAL_BYTES = 256 * MIB

/** What `--max-memory` must at least be, in bytes. */
export const LEAST_MEMORY_BYTES = 192 * MIB

/** How a scan spends the memory that it may use. */
export interface MemoryBudget {
  /** Threads that fit, at most those asked for. */
  readonly jobs: number
  readonly share: MemoryShare
  /** Limit of each thread's heap, in MiB. Contents lie outside of it. */
  readonly heapMegabytes: number
}

/** Divides `maxBytes`, all that the process may use, among at most `jobs` threads. */
export function memoryBudget(maxBytes: number, jobs: number): MemoryBudget {
  const forThreads = maxBytes - PROGRAM_BYTES
  const threads = Math.min(jobs, Math.max(1, Math.floor(forThreads / (THREAD_BYTES + LEAST_CONTENT_BYTES))))
  // One thread is the program's own.
  const left = Math.max(LEAST_CONTENT_BYTES, forThreads - (threads > 1 ? threads * THREAD_BYTES : 0))
  const sharedBytes = Math.min(MOST_SHARED_BYTES, Math.floor(left / 4))
  const threadBytes = Math.floor((left - sharedBytes) / threads)
  return { jobs: threads, share: { sharedBytes, threadBytes }, heapMegabytes: 96 + Math.floor(threadBytes / 2 / MIB) }
}

/** The budget where none is asked for: half of the memory that is free (in a container, of its own), or less when that is plenty. */
export function defaultMemoryBytes(availableBytes: number, jobs: number): number {
  const plenty = USUAL_BYTES + jobs * USUAL_BYTES_PER_THREAD
  return Math.max(LEAST_MEMORY_BYTES, Math.min(Math.floor(availableBytes / 2), plenty))
}
