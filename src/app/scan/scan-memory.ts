import type { ObjectMemory } from '#core/object-memory.ts'
import type { Severity } from '#core/rule.ts'
import type { UnitResult } from './unit-runner.ts'

/** Where the cache is, and which program it is for. Plain data. */
export interface CacheOptions {
  readonly directory: string
  /** Changes with everything that could change what the program finds. */
  readonly build: string
  readonly maxBytes: number
}

/** A finding that is not shown, of which only what hides it is known. */
export interface HiddenFinding {
  readonly confidence: number
  readonly severity: Severity
}

/** What was taken over from earlier scans, as if units had given it. */
export interface Recalled extends UnitResult {
  readonly hidden: readonly HiddenFinding[]
}

/** What a scan of one target knows from earlier ones, and learns. */
export interface ScanMemory extends ObjectMemory {
  /** Takes what a unit read to the end. */
  learn(result: UnitResult): void
  /** What was recalled. Called once, after all units. */
  takeRecalled(): Recalled
  /** Stores what was learned, and gives sentences on what is wrong with the cache, if anything. Never throws. */
  save(): readonly string[]
}
