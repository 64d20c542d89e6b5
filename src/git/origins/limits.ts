/** Bounds of memory. Beyond the first two, more is read again; beyond the others, paths stay unknown. */
export interface OriginLimits {
  /** Numbers that are remembered of all trees in one reading, 4 bytes each; spring-boot has 8 million (2026-11-25). */
  readonly maxNumbers: number
  /** Numbers that are kept of trees that there was no room for, 8 bytes each. */
  readonly maxKept: number
  /** Pairs of path and tree that are looked at, 20 bytes each; all 250,000 blobs of spring-boot need less than a million. */
  readonly maxEntered: number
  /** Of all names together; a hostile history packs huge ones into nothing. */
  readonly maxNamesBytes: number
  /** Of all paths of blobs together; beyond it, each blob gets its first path only. */
  readonly maxPathsBytes: number
  /** Entries of trees that are compared with those of parents; beyond it, references of findings stay unknown. Spring-boot has 4 million for 5,000 blobs (2026-11-24). */
  readonly maxCompared: number
}

export const ORIGIN_LIMITS: OriginLimits = {
  maxNumbers: 48 << 20,
  maxKept: 8 << 20,
  maxEntered: 8 << 20,
  maxNamesBytes: 64 << 20,
  maxPathsBytes: 64 << 20,
  maxCompared: 512 << 20,
}

/** Paths given for a blob. Licences and empty templates may lie at thousands. */
export const PATHS_PER_BLOB = 100
