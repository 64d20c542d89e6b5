import type { Skip } from '#core/coverage.ts'
import type { Finding } from '#core/finding.ts'
import type { ContentSink, Origin, Source, SourceContext } from '#core/source.ts'
import type { ContentIdentity } from '#core/object-memory.ts'
import { createSeenLog, type ObjectKind, type SeenLog, type SeenObjects } from './seen-log.ts'
import { messageOf } from '#base/errors.ts'
import { createDerivedScanner, scanBytes, scanChunks, type ContentResult, type Detector } from '#detect/index.ts'

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

/**
 * Reads and scans one unit. A content that fails becomes a gap; the rest of the unit goes on. After an abort the result holds
 * what was found until then.
 */
export async function runUnit<Work>(
  source: Source<never, Work>,
  work: Work,
  detector: Detector,
  context: SourceContext,
  onProgress: OnProgress = () => {},
): Promise<UnitResult> {
  const result = new GrowingResult(onProgress)
  try {
    if (source.visit === undefined) await readUnit(source, work, detector, context, result)
    else source.visit(work, context, scanningSink(detector, result))
  } catch (error) {
    if (!context.signal.aborted) throw error
  }
  return result.end()
}

/** What a unit gave so far. */
class GrowingResult {
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

  add(origin: Origin, { findings, bytes, allowedInline, skipped }: ContentResult, kind = kindOf(origin)): void {
    for (const finding of findings) this.#findings.push(finding)
    this.#counts[kind]++
    this.#counts.bytes += bytes
    this.#counts.allowedInline += allowedInline
    if (skipped !== undefined) this.#skips.push({ place: origin.file, reason: skipped })
    this.#onProgress(1, bytes)
  }

  /** Notes that an object was read to its end. */
  note(identity: ContentIdentity, kind: ObjectKind, origin?: Origin, result?: ContentResult): void {
    this.#seen ??= createSeenLog()
    this.#seen.add(identity, kind, this.#findings.length, origin, result)
  }

  end(): UnitResult {
    const seen = this.#seen?.end()
    return { findings: this.#findings, skips: this.#skips, ...this.#counts, ...(seen === undefined ? {} : { seen }) }
  }
}

async function readUnit<Work>(
  source: Source<never, Work>,
  work: Work,
  detector: Detector,
  context: SourceContext,
  result: GrowingResult,
): Promise<void> {
  for await (const item of source.read(work, context)) {
    if (item.kind === 'skipped') {
      result.skip(item.skip)
      continue
    }
    try {
      const { bytes } = item
      result.add(
        item.origin,
        bytes instanceof Uint8Array ? scanBytes(detector, item, bytes) : await scanChunks(detector, item, bytes),
      )
    } catch (error) {
      if (context.signal.aborted) throw error
      result.skip(unreadable(item.origin, error))
    }
    if (context.signal.aborted) return
  }
}

function scanningSink(detector: Detector, result: GrowingResult): ContentSink {
  const scanner = createDerivedScanner(detector)
  return {
    content(origin, bytes, derivation, identity) {
      try {
        const kind = derivation === undefined ? kindOf(origin) : 'blobs'
        const found = scanner.scan({ origin }, bytes, derivation)
        result.add(origin, found, kind)
        if (identity !== undefined && kind !== 'files') result.note(identity, kind, origin, found)
      } catch (error) {
        result.skip(unreadable(origin, error))
      }
    },
    nothing: (identity) => result.note(identity, 'other'),
    skipped: (skip) => result.skip(skip),
  }
}

function unreadable({ file }: Origin, error: unknown): Skip {
  return { place: file, reason: 'unreadable', detail: messageOf(error) }
}

function kindOf({ file, blob }: Origin): 'files' | 'blobs' | 'commits' {
  if (blob !== undefined) return 'blobs'
  return file.startsWith('git:commit/') || file.startsWith('git:tag/') ? 'commits' : 'files'
}
