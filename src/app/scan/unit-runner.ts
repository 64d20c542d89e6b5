import type { Skip } from '#core/coverage.ts'
import type { Finding } from '#core/finding.ts'
import type { Content, Source, SourceContext } from '#core/source.ts'
import { messageOf } from '#base/errors.ts'
import { scanBytes, scanChunks, type ContentResult, type Detector } from '#detect/index.ts'

/** What one unit of work gave. Plain data, so that it can come from another thread. */
export interface UnitResult {
  readonly findings: readonly Finding[]
  readonly skips: readonly Skip[]
  readonly files: number
  readonly blobs: number
  readonly commits: number
  readonly bytes: number
  readonly allowedInline: number
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
  const findings: Finding[] = []
  const skips: Skip[] = []
  const counts = { files: 0, blobs: 0, commits: 0, bytes: 0, allowedInline: 0 }
  try {
    for await (const item of source.read(work, context)) {
      if (item.kind === 'skipped') {
        skips.push(item.skip)
        continue
      }
      const result = await scanSafely(detector, item, skips)
      for (const finding of result.findings) findings.push(finding)
      counts[countedAs(item)]++
      counts.bytes += result.bytes
      counts.allowedInline += result.allowedInline
      if (result.skipped !== undefined) skips.push({ place: item.origin.file, reason: result.skipped })
      onProgress(1, result.bytes)
      if (context.signal.aborted) break
    }
  } catch (error) {
    if (!context.signal.aborted) throw error
  }
  return { findings, skips, ...counts }
}

async function scanSafely(detector: Detector, content: Content, skips: Skip[]): Promise<ContentResult> {
  try {
    return content.bytes instanceof Uint8Array
      ? scanBytes(detector, content, content.bytes)
      : await scanChunks(detector, content, content.bytes)
  } catch (error) {
    skips.push({ place: content.origin.file, reason: 'unreadable', detail: messageOf(error) })
    return { findings: [], bytes: 0, allowedInline: 0 }
  }
}

function countedAs({ origin }: Content): 'files' | 'blobs' | 'commits' {
  if (origin.blob !== undefined) return 'blobs'
  return origin.file.startsWith('git:commit/') || origin.file.startsWith('git:tag/') ? 'commits' : 'files'
}
