import type { Content, Source, SourceContext } from '#core/source.ts'
import { scanBytes, type Detector } from '#detect/index.ts'
import { kindOfContent } from './archive-scan.ts'
import { asBuffer, scanContent, type ContentOutcome } from './document-scan.ts'
import { GrowingResult, unreadable, type OnProgress, type UnitResult } from './growing-result.ts'
import { visitUnit } from './visit-unit.ts'

export type { OnProgress, UnitResult } from './growing-result.ts'

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
    else await visitUnit(source.visit.bind(source), work, { detector, context }, result)
  } catch (error) {
    if (!context.signal.aborted) throw error
  }
  return result.end()
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
      const quick = quickOutcome(detector, item, context)
      const { result: found, skips } = quick ?? (await scanContent({ detector, context }, item))
      result.add(item.origin, found)
      for (const skip of skips) result.skip(skip)
      const { objectId, onlyLines } = item
      if (objectId !== undefined && onlyLines === undefined && skips.length === 0 && !looksAtPaths(detector))
        result.noteClean(objectId, item.origin, found)
    } catch (error) {
      if (context.signal.aborted) throw error
      result.skip(unreadable(item.origin, error))
    }
    if (context.signal.aborted) return
  }
}

/** Nearly every content is in memory and no document, and need not be waited for. */
function quickOutcome(detector: Detector, item: Content, context: SourceContext): ContentOutcome | undefined {
  const { bytes } = item
  if (!(bytes instanceof Uint8Array) || kindOfContent(item, asBuffer(bytes), context) !== undefined) return undefined
  return { result: scanBytes(detector, item, bytes), skips: [] }
}

/** Would something be found in the same content at another path? */
function looksAtPaths({ ruleset }: Detector): boolean {
  return ruleset.rules.some(({ appliesTo, accepts }) => appliesTo !== undefined || accepts !== undefined)
}
