import type { Origin } from '#core/source.ts'
import type { GroupMatch } from './pattern.ts'

/** A part of a match: its text, and its place in the searched bytes, end exclusive. */
export interface PartMatch extends GroupMatch {
  readonly value: string
}

/** A match that may become a finding. Holds the secret: it must not leave the scanner. */
export interface Candidate {
  /** Everything the rule's pattern matched, companions excluded. */
  readonly span: GroupMatch
  /** The secret part, or the first part of a half. */
  readonly secret: PartMatch
  readonly parts: Readonly<Record<string, PartMatch>>
  readonly missing: readonly string[]
}

/** What stands around a candidate: where the content is from, and the piece of it that is in memory. */
export interface Surroundings {
  readonly origin: Origin
  readonly bytes: Buffer
}
