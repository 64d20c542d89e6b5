import type { Encoding } from '#core/finding.ts'
import type { GroupMatch } from '../pattern.ts'
import type { Pieces } from './pieces.ts'

/** An encoded stretch of a content, with all that is decoded from it. */
export interface Source {
  /** Bytes of the content that have a part in what is decoded here, and in whether it is. */
  readonly reach: GroupMatch
  /** What may still be decoded, in bytes. */
  budget: number
  /** Something was not decoded. */
  isCut: boolean
}

/** A text that was decoded from another one. */
export interface Segment {
  readonly source: Source
  /** That it was decoded from; undefined for the content itself. */
  readonly parent: Segment | undefined
  readonly encoding: Encoding
  /** Where the encoded text begins in the parent. */
  readonly place: number
  readonly pieces: Pieces
  /** Encodings from the content to here. */
  readonly depth: number
  /** Part of a token that tells about itself (JWT): only issuers' formats are looked for in it. */
  readonly isClaims: boolean
  /** Where it lies in the bytes of all segments of its level. */
  readonly start: number
  readonly end: number
}
