import type { Skip } from '#core/coverage.ts'
import type { ContentIdentity } from '#core/object-memory.ts'
import type { Origin } from '#core/source.ts'
import type { ContentResult } from '#detect/index.ts'

/** What an object counts as in coverage. `other` are those without anything to scan: trees, commits without a message. */
export const OBJECT_KINDS = ['other', 'blobs', 'commits'] as const
export type ObjectKind = (typeof OBJECT_KINDS)[number]

/** Bytes of an id that are kept, and bytes of an entry: these, then 2 bits of kind and 30 bits of size. */
export const KEY_BYTES = 16
export const ENTRY_BYTES = 20
/** Larger objects are noted as if something was in them. */
const MAX_SIZE = 2 ** 30 - 1
const FIRST_ENTRIES = 256

/** An object in which there was something. */
export interface UncleanObject {
  readonly oid: string
  readonly kind: ObjectKind
  readonly bytes: number
  readonly allowedInline: number
  readonly skipped?: Skip
  /** Its findings in those of the unit: from, and how many. */
  readonly from: number
  readonly count: number
}

/** Objects that one unit read to their end. Plain data, to come from another thread. */
export interface SeenObjects {
  /** `ENTRY_BYTES` for each object in which nothing was found. */
  readonly clean: Uint8Array
  readonly unclean: readonly UncleanObject[]
}

/** Writes down the objects of one unit. */
export interface SeenLog {
  /**
   * `findings` of the unit so far, those of this object last; no result when there was nothing to scan. Without an origin, an object in which there was something
   * is left out.
   */
  add(identity: ContentIdentity, kind: ObjectKind, findings: number, origin?: Origin, result?: ContentResult): void
  end(): SeenObjects
}

export function createSeenLog(): SeenLog {
  let entries = new Uint8Array(FIRST_ENTRIES * ENTRY_BYTES)
  let used = 0
  const unclean: UncleanObject[] = []

  function addClean({ idBytes, idAt }: ContentIdentity, kind: ObjectKind, bytes: number): void {
    if (used === entries.length) {
      const larger = new Uint8Array(entries.length * 2)
      larger.set(entries)
      entries = larger
    }
    for (let i = 0; i < KEY_BYTES; i++) entries[used + i] = idBytes[idAt + i]!
    const packed = OBJECT_KINDS.indexOf(kind) * 2 ** 30 + bytes
    entries[used + 16] = packed >>> 24
    entries[used + 17] = packed >>> 16
    entries[used + 18] = packed >>> 8
    entries[used + 19] = packed
    used += ENTRY_BYTES
  }

  return {
    add(identity, kind, findingsSoFar, origin, result) {
      const { findings = [], bytes = 0, allowedInline = 0, isCut, isFlooded } = result ?? {}
      const limit = isFlooded === true ? 'candidate-limit' : isCut === true ? 'decode-limit' : undefined
      const skipped = result?.skipped ?? limit
      const count = findings.length
      if (count === 0 && allowedInline === 0 && skipped === undefined && bytes <= MAX_SIZE) addClean(identity, kind, bytes)
      else if (origin !== undefined) {
        const place = origin.file
        const skip = skipped === undefined ? {} : { skipped: { place, reason: skipped } }
        unclean.push({
          oid: place.slice(place.lastIndexOf('/') + 1),
          kind,
          bytes,
          allowedInline,
          ...skip,
          from: findingsSoFar - count,
          count,
        })
      }
    },
    end: () => ({ clean: entries.slice(0, used), unclean }),
  }
}
