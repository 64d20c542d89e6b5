import type { UnpackBudget } from '#core/source.ts'

/** How much an outermost archive may cost. */
export interface ArchiveLimits {
  /** An entry with more bytes than this is cut or left out. */
  readonly maxEntryBytes: number
  /** Bytes unpacked from one outermost archive, all levels together. */
  readonly maxTotalBytes: number
  /** Unpacked bytes per byte of the outermost archive … */
  readonly maxRatio: number
  /** … which counts only beyond this many. */
  readonly ratioFreeBytes: number
  /** Entries of one outermost archive, all levels together. */
  readonly maxEntries: number
  /** Archives inside of each other, the outermost counted. */
  readonly maxDepth: number
  /**
   * Archives that are not read from front to back (zip, asar, 7z, rar) are held in memory when they are inside of another one,
   * 7z and rar always. What is held at a time, all levels together.
   */
  readonly maxHeldBytes: number
  /** Time for one outermost archive, scanning what is in it included. */
  readonly maxMillis: number
}

export const ARCHIVE_LIMITS: Omit<ArchiveLimits, 'maxEntryBytes'> = {
  maxTotalBytes: 1 << 30,
  maxRatio: 200,
  ratioFreeBytes: 10 << 20,
  maxEntries: 100_000,
  maxDepth: 8,
  maxHeldBytes: 256 << 20,
  maxMillis: 300_000,
}

/** What is left of the limits for one outermost archive. */
export type Budget = UnpackBudget

/** `now` tells the time in milliseconds, from any start. */
export function budgetFor(outerBytes: number, limits: ArchiveLimits, now = () => performance.now()): Budget {
  const byRatio = Math.max(limits.ratioFreeBytes, outerBytes * limits.maxRatio)
  const allowed = Math.min(limits.maxTotalBytes, byRatio)
  let bytesLeft = allowed
  let entriesLeft = limits.maxEntries
  const end = now() + limits.maxMillis
  let why: string | undefined
  const checkTime = (): void => {
    if (now() > end) why ??= `takes more than ${Math.ceil(limits.maxMillis / 1000)} seconds to unpack`
  }
  return {
    grant(bytes) {
      checkTime()
      const granted = why === undefined ? Math.min(bytes, bytesLeft) : 0
      bytesLeft -= granted
      if (granted < bytes) {
        why ??=
          allowed < limits.maxTotalBytes
            ? `unpacks to more than ${limits.maxRatio} times its size`
            : `unpacks to more than ${limits.maxTotalBytes} bytes`
      }
      return granted
    },
    grantEntry() {
      checkTime()
      if (entriesLeft === 0) why ??= `holds more than ${limits.maxEntries} entries`
      if (why !== undefined) return false
      entriesLeft--
      return true
    },
    left: () => (why === undefined ? bytesLeft : 0),
    spent: () => why,
  }
}
