import type { ContentIdentity } from '#core/object-memory.ts'
import type { Origin } from '#core/source.ts'
import type { ContentResult } from '#detect/index.ts'
import type { OpenedKind } from './archive-scan.ts'
import type { ObjectKind } from './seen-log.ts'

/** A document that a source showed while it could not be waited for, with all that is needed to read it afterwards. */
export interface HeldDocument {
  readonly origin: Origin
  readonly kind: OpenedKind
  readonly bytes: Buffer
  /** Of its bytes as they are; absent when they are yet to be scanned. */
  readonly raw: ContentResult | undefined
  readonly countsAs: Exclude<ObjectKind, 'other'> | 'files'
  readonly identity: ContentIdentity | undefined
}

/** Longest id of a git object, in bytes. */
const ID_BYTES = 32

/** Keeps copies of documents within a bound. What does not fit is left for another visit of the same unit. */
export class HeldDocuments {
  readonly #maxBytes: number
  #held: HeldDocument[] = []
  #heldBytes = 0
  /** Contents that came before in this visit, and those whose documents are done. */
  #seen = 0
  #done = 0
  #firstLeft: number | undefined

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  /** Some did not fit. */
  get hasMore(): boolean {
    return this.#firstLeft !== undefined
  }

  /** Counts a content; does its document, if it is one, still have to be read? */
  isNext(): boolean {
    return this.#seen++ >= this.#done
  }

  /** Takes a copy of the content counted last, if there is room. */
  hold(document: HeldDocument): boolean {
    const hasRoom = this.#held.length === 0 || this.#heldBytes + document.bytes.length <= this.#maxBytes
    if (!hasRoom || this.#firstLeft !== undefined) {
      this.#firstLeft ??= this.#seen - 1
      return false
    }
    const { origin, bytes, identity } = document
    this.#heldBytes += bytes.length
    this.#held.push({ ...document, origin: { ...origin }, bytes: Buffer.from(bytes), identity: copied(identity) })
    return true
  }

  /** Gives what is held, and gets ready for the next visit. */
  take(): readonly HeldDocument[] {
    const held = this.#held
    this.#held = []
    this.#heldBytes = 0
    this.#done = this.#firstLeft ?? this.#seen
    this.#firstLeft = undefined
    this.#seen = 0
    return held
  }
}

function copied(identity: ContentIdentity | undefined): ContentIdentity | undefined {
  if (identity === undefined) return undefined
  const { idBytes, idAt } = identity
  return { idBytes: idBytes.slice(idAt, idAt + ID_BYTES), idAt: 0 }
}
