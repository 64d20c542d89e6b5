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
  /** A zip inside of another archive is held in memory; a larger one is not opened. */
  readonly maxHeldBytes: number
}

export const ARCHIVE_LIMITS: Omit<ArchiveLimits, 'maxEntryBytes'> = {
  maxTotalBytes: 1 << 30,
  maxRatio: 200,
  ratioFreeBytes: 10 << 20,
  maxEntries: 100_000,
  maxDepth: 3,
  maxHeldBytes: 256 << 20,
}

/** What is left of the limits for one outermost archive. */
export interface Budget {
  /** How many of these unpacked bytes may be used; fewer than asked means that the budget is spent. */
  grant(bytes: number): number
  /** May one more entry be read? */
  grantEntry(): boolean
  /** What would still be granted. */
  left(): number
  /** Why nothing more is granted. */
  spent(): string | undefined
}

export function budgetFor(outerBytes: number, limits: ArchiveLimits): Budget {
  const byRatio = Math.max(limits.ratioFreeBytes, outerBytes * limits.maxRatio)
  const allowed = Math.min(limits.maxTotalBytes, byRatio)
  let bytesLeft = allowed
  let entriesLeft = limits.maxEntries
  let why: string | undefined
  return {
    grant(bytes) {
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
      if (entriesLeft === 0) why ??= `holds more than ${limits.maxEntries} entries`
      if (why !== undefined) return false
      entriesLeft--
      return true
    },
    left: () => (why === undefined ? bytesLeft : 0),
    spent: () => why,
  }
}
