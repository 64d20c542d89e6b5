import type { SourceContext } from '#core/source.ts'
import type { ObjectLimits } from './pack/index.ts'

/** A content over 4 MiB is scanned in pieces, with about four copies of one; smaller ones need less. */
const SCAN_BYTES = 16 << 20
const LEAST_BYTES = 4 << 20
const PACK_MEMORY = 64 << 20
const MIB = 1 << 20

/** How much of each kind the reading of a history may hold, so that it stays within its share of memory. */
export function historyLimits({ maxFileBytes, memoryShare }: SourceContext): Partial<ObjectLimits> {
  if (memoryShare === undefined) return { maxObjectBytes: maxFileBytes }
  const { sharedBytes, threadBytes } = memoryShare
  const left = Math.max(LEAST_BYTES, threadBytes - SCAN_BYTES)
  const part = (sixteenths: number, most: number): number => Math.min(most, Math.floor((left * sixteenths) / 16))
  return {
    maxObjectBytes: maxFileBytes,
    maxBaseBytes: Math.max(maxFileBytes, 256 * MIB),
    maxRebuildBytes: part(10, 768 * MIB),
    maxHeldBytes: part(4, 256 * MIB),
    maxKeptBytes: part(1, 32 * MIB),
    baseCacheBytes: part(1, 32 * MIB),
    maxPackMemoryBytes: Math.min(PACK_MEMORY, Math.floor(sharedBytes / 2)),
  }
}
