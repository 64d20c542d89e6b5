import { ObjectFault } from './fault.ts'

/** Bounds of memory for one open database. All are bytes unless named otherwise. */
export interface ObjectLimits {
  /** Larger objects are reported as `too-large` and not given. At most 2^31 - 1. */
  readonly maxObjectBytes: number
  /** Objects up to this size are still rebuilt when smaller ones are deltas against them. At least `maxObjectBytes`, below 2^31. */
  readonly maxBaseBytes: number
  /** What making one object may need at once: its base, its delta and itself. Larger ones are `too-large`. */
  readonly maxRebuildBytes: number
  /** Packs are held whole in shared memory while they fit into this sum, the smallest first; others are read in windows. */
  readonly maxPackMemoryBytes: number
  /** Size and number of the windows through which each thread reads a pack that is not held in memory. */
  readonly windowBytes: number
  readonly windowCount: number
  /** Rebuilt bases that a walk holds at once; beyond it they are dropped and rebuilt when needed again. */
  readonly maxHeldBytes: number
  /** Buffers of walks that are kept for the next objects. */
  readonly maxKeptBytes: number
  /** Bases kept between random reads. */
  readonly baseCacheBytes: number
  /** How many alternates may follow one another, and how many there may be in all. */
  readonly maxAlternateDepth: number
  readonly maxAlternates: number
}

const MAX_BYTES = 2 ** 31 - 1

const DEFAULTS: ObjectLimits = {
  maxObjectBytes: 256 << 20,
  maxBaseBytes: 256 << 20,
  maxRebuildBytes: 3 * (256 << 20),
  maxPackMemoryBytes: 64 << 20,
  windowBytes: 8 << 10,
  windowCount: 16,
  maxHeldBytes: 256 << 20,
  maxKeptBytes: 32 << 20,
  baseCacheBytes: 32 << 20,
  // As git's own limit; see MAX_ALTERNATE_DEPTH in its object-file.c (checked 2026-11-24).
  maxAlternateDepth: 5,
  maxAlternates: 64,
}

/** Fills in what was not given, and forces the bounds under which byte positions fit into typed arrays. */
export function objectLimits(given: Partial<ObjectLimits> = {}): ObjectLimits {
  const limits = { ...DEFAULTS, ...given }
  const maxObjectBytes = Math.min(limits.maxObjectBytes, MAX_BYTES)
  return {
    ...limits,
    maxObjectBytes,
    maxBaseBytes: Math.min(Math.max(limits.maxBaseBytes, maxObjectBytes), MAX_BYTES),
    maxPackMemoryBytes: Math.min(limits.maxPackMemoryBytes, MAX_BYTES),
    windowBytes: Math.max(limits.windowBytes, 4096),
    windowCount: Math.max(limits.windowCount, 2),
  }
}

/** Throws `too-large` when making an object would hold more memory than is allowed, before it is allocated. */
export function checkMemory(bytes: number, { maxRebuildBytes }: ObjectLimits): void {
  if (bytes <= maxRebuildBytes) return
  const words = `making it takes ${bytes} bytes of memory; ${maxRebuildBytes} are allowed (--max-memory)`
  throw new ObjectFault('too-large', words, bytes)
}

/** Throws `too-large` before anything is allocated. */
export function checkSize(size: number, maxBytes: number): void {
  if (size > maxBytes) throw new ObjectFault('too-large', `it needs ${size} bytes; ${maxBytes} are allowed`, size)
}
