import type { Skip } from './coverage.ts'
import type { Finding } from './finding.ts'

/** Where a piece of content comes from, before a finding's lines are known. */
export interface Origin {
  /** As `Location.file`. */
  readonly file: string
  readonly commit?: string
  readonly blob?: string
  readonly author?: string
  readonly authorEmail?: string
  readonly date?: string
}

/** Lines from 1, both inclusive. */
export interface LineRange {
  readonly from: number
  readonly to: number
}

/** Something to scan. `bytes` is whole content, or its chunks in order (any size; the scanner joins what spans them). */
export interface Content {
  readonly kind: 'content'
  readonly origin: Origin
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>
  /** Report only findings that touch these lines: what a commit or a staged change added. Absent: all lines. */
  readonly onlyLines?: readonly LineRange[]
}

/** A source's word that something was not read. */
export interface Skipped {
  readonly kind: 'skipped'
  readonly skip: Skip
}

/**
 * A bounded, repeatable piece of work that any worker can do alone: some paths, some object ids. Plain data, so that it can
 * cross to another thread or wait in a queue.
 */
export interface Unit<Work = unknown> {
  readonly kind: 'unit'
  readonly work: Work
  /** Items in it, for progress. */
  readonly items: number
  /** Bytes in it, as far as known without reading; for balance and progress. */
  readonly bytes: number
}

export interface SourceContext {
  readonly signal: AbortSignal
  /** Files and objects over this many bytes are skipped as `too-large`. */
  readonly maxFileBytes: number
  /** Scan content that looks binary too. */
  readonly binary: boolean
}

/**
 * A place where credentials leak. `plan` lists what is there without reading it; `read` gives a unit's content. Both say what
 * they leave out. They throw an `AppError` only when the target as a whole cannot be used.
 */
export interface Source<Options, Work> {
  /** Kebab-case, the room's folder name. */
  readonly id: string
  /** Reads something that only the main thread has, such as standard input. */
  readonly mainThreadOnly?: boolean
  plan(options: Options, context: SourceContext): AsyncIterable<Unit<Work> | Skipped>
  read(work: Work, context: SourceContext): AsyncIterable<Content | Skipped>
  /**
   * Adds what is only worth looking up where something was found: paths, commits, authors. May merge findings that are one.
   * Called once, after all units, with the findings of this source.
   */
  attribute?(findings: readonly Finding[], options: Options, context: SourceContext): Promise<readonly Finding[]>
}

/** Checks the shape of a source at compile time; gives it back unchanged. */
export function defineSource<Options, Work>(source: Source<Options, Work>): Source<Options, Work> {
  return source
}
