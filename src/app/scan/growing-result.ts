import type { Skip } from '#core/coverage.ts'
import type { Finding } from '#core/finding.ts'
import type { ContentIdentity } from '#core/object-memory.ts'
import type { Origin } from '#core/source.ts'
import { messageOf } from '#base/errors.ts'
import type { ContentResult } from '#detect/index.ts'
import { createSeenLog, type ObjectKind, type SeenLog, type SeenObjects } from './seen-log.ts'

/** What one unit of work gave. Plain data, so that it can come from another thread. */
export interface UnitResult {
  readonly findings: readonly Finding[]
  readonly skips: readonly Skip[]
  readonly files: number
  readonly blobs: number
  readonly commits: number
  readonly bytes: number
  readonly allowedInline: number
  /** Objects that were read to their end, where the source names them. */
  readonly seen?: SeenObjects
}

/** Called after each content with the bytes looked at since the last call. */
export type OnProgress = (contents: number, bytes: number) => void

/** What a unit gave so far. */
export class GrowingResult {
  readonly #findings: Finding[] = []
  readonly #skips: Skip[] = []
  readonly #counts = { files: 0, blobs: 0, commits: 0, bytes: 0, allowedInline: 0 }
  readonly #onProgress: OnProgress
  #seen: SeenLog | undefined

  constructor(onProgress: OnProgress) {
    this.#onProgress = onProgress
  }

  skip(skip: Skip): void {
    this.#skips.push(skip)
  }

  add(
    origin: Origin,
    { findings, bytes, allowedInline, skipped, isCut, isFlooded }: ContentResult,
    kind = kindOf(origin),
  ): void {
    for (const finding of findings) this.#findings.push(finding)
    this.#counts[kind]++
    this.#counts.bytes += bytes
    this.#counts.allowedInline += allowedInline
    if (skipped !== undefined) this.#skips.push({ place: origin.file, reason: skipped })
    if (isCut === true) this.#skips.push({ place: origin.file, reason: 'decode-limit' })
    if (isFlooded === true) this.#skips.push({ place: origin.file, reason: 'candidate-limit' })
    this.#onProgress(1, bytes)
  }

  /** Notes that an object was read to its end. */
  note(identity: ContentIdentity, kind: ObjectKind, origin?: Origin, result?: ContentResult): void {
    this.#seen ??= createSeenLog()
    this.#seen.add(identity, kind, this.#findings.length, origin, result)
  }

  /** Notes an object of which the whole was read, if there was nothing in it: what was found is placed where only this source puts it. */
  noteClean(objectId: string, origin: Origin, result: ContentResult): void {
    const kind = kindOf(origin)
    if (kind !== 'files') this.note({ idBytes: Buffer.from(objectId, 'hex'), idAt: 0 }, kind, undefined, result)
  }

  end(): UnitResult {
    const seen = this.#seen?.end()
    return { findings: this.#findings, skips: this.#skips, ...this.#counts, ...(seen === undefined ? {} : { seen }) }
  }
}

/** A content that could not be read or scanned, as a gap. */
export function unreadable({ file }: Origin, error: unknown): Skip {
  return { place: file, reason: 'unreadable', detail: messageOf(error) }
}

/** What a content counts as. */
export function kindOf({ file, blob }: Origin): 'files' | 'blobs' | 'commits' {
  if (blob !== undefined) return 'blobs'
  return file.startsWith('git:commit/') || file.startsWith('git:tag/') ? 'commits' : 'files'
}
