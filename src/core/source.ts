import type { Skip } from './coverage.ts'
import type { Finding } from './finding.ts'
import type { ContentIdentity, ObjectMemory } from './object-memory.ts'

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

/** What all that is opened of one outermost archive or document may still cost. */
export interface UnpackBudget {
  /** How many of these unpacked bytes may be used; fewer than asked means that the budget is spent. */
  grant(bytes: number): number
  /** May one more entry be read? */
  grantEntry(): boolean
  /** What would still be granted. */
  left(): number
  /** Why nothing more is granted. */
  spent(): string | undefined
}

/** Where a content lies in archives and documents. */
export interface Nesting {
  /** Archives and documents around it. */
  readonly depth: number
  readonly budget: UnpackBudget
}

/** Something to scan. `bytes` is whole content, or its chunks in order (any size; the scanner joins what spans them). */
export interface Content {
  readonly kind: 'content'
  readonly origin: Origin
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>
  /** Report only findings that touch these lines: what a commit or a staged change added. Absent: all lines. */
  readonly onlyLines?: readonly LineRange[]
  /** Id of the git object that `bytes` are the whole of. With it, and without `onlyLines`, the result may be remembered when nothing was found. */
  readonly objectId?: string
  /** Set on what came out of an archive or document. */
  readonly nesting?: Nesting
}

/**
 * How a content is made from another one of the same unit, so that only what is new needs to be looked at. Given to a sink
 * and valid until it returns.
 */
export interface Derivation {
  /** Number of this content in its unit. */
  readonly index: number
  /** Number of the content that it is made from, given earlier; -1 for none. */
  readonly parent: number
  /**
   * Triples in order, which cover the content without gaps: place in it, bytes, and place in the parent, or -1 for new bytes. What
   * lies together in both is one triple, however it was copied. Only
   * the first `count` triples count, and only when there is a parent.
   */
  readonly triples: Int32Array
  readonly count: number
  /** Others may be made from this one. */
  readonly isBase: boolean
  /** Nothing more will be made from the parent. */
  readonly endsParent: boolean
}

/** Takes what a source gives at its own pace. */
export interface ContentSink {
  /** The bytes, and the origin, are valid until it returns. With an identity the result may be remembered. */
  content(origin: Origin, bytes: Uint8Array, derivation?: Derivation, identity?: ContentIdentity): void
  /** Something was read in which there is nothing to scan. */
  nothing?(identity: ContentIdentity): void
  skipped(skip: Skip): void
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

/** What reading may hold in memory, apart from the program itself. */
export interface MemoryShare {
  /** For what all threads use together. */
  readonly sharedBytes: number
  /** For the contents at work in each thread. */
  readonly threadBytes: number
}

export interface SourceContext {
  readonly signal: AbortSignal
  /** Files and objects over this many bytes are skipped as `too-large`. */
  readonly maxFileBytes: number
  /** Scan content that looks binary too. */
  readonly binary: boolean
  /** Open archives among the blobs of a repository. Absent: yes. */
  readonly archives?: boolean | undefined
  /** A content is done with before the next one is asked for, so that its bytes may lie where the next one's will. */
  readonly isTransient?: boolean
  /** Absent: the source's own bounds. */
  readonly memoryShare?: MemoryShare | undefined
  /** Results of earlier scans, where a source plans and attributes. Absent: nothing is to be remembered. */
  readonly earlier?: ObjectMemory | undefined
  /** The same for sources that find out while planning whether it is worth its cost. */
  readonly openEarlier?: (() => Promise<ObjectMemory | undefined>) | undefined
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
  /** A unit may be read in the thread that plans while planning goes on: they share nothing. */
  readonly readsWhilePlanning?: boolean
  /** Asks for results of earlier scans, always or by `openEarlier`, and names what it gives, so that its results may be stored. */
  readonly remembers?: 'always' | 'when-opened'
  plan(options: Options, context: SourceContext): AsyncIterable<Unit<Work> | Skipped>
  read(work: Work, context: SourceContext): AsyncIterable<Content | Skipped>
  /** Names a unit for a user, when it could not be done at all: a file, or the first of many. Default: the source's id. */
  placeOf?(work: Work): string
  /** The same as `read` for a source that can do better without waiting: used instead, where it is there. Throws as `read` does. */
  visit?(work: Work, context: SourceContext, sink: ContentSink): void
  /**
   * Told of what each unit found while other threads scan, so that what `attribute` will need can be begun in this one. Returns at once; what it begins ends
   * with the signal.
   */
  anticipate?(findings: readonly Finding[], options: Options, context: SourceContext): void
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

/** The `read` of a source that visits: the same contents, copied, a unit at a time. */
export function readByVisiting<Work>(
  visit: (work: Work, context: SourceContext, sink: ContentSink) => void,
): Source<never, Work>['read'] {
  return async function* read(work, context) {
    const items: (Content | Skipped)[] = []
    visit(work, context, {
      content: (origin, bytes) => void items.push({ kind: 'content', origin: { ...origin }, bytes: Buffer.from(bytes) }),
      skipped: (skip) => void items.push({ kind: 'skipped', skip }),
    })
    for (const item of items) {
      context.signal.throwIfAborted()
      yield item
    }
  }
}

/** The name of a unit of several things: the first and the last, and how many there are. For `placeOf`. */
export function unitPlace(places: readonly string[]): string {
  const [first = '', ...others] = places
  return others.length === 0 ? first : `${first} … ${others.at(-1)!} (${places.length})`
}
