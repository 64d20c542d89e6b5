import type { Skip } from '#core/coverage.ts'
import type { ContentResult } from '#detect/index.ts'

/** What scanning a content gave, with all that was in it. */
export interface ContentOutcome {
  readonly result: ContentResult
  readonly skips: readonly Skip[]
}
