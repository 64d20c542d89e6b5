import type { MarkFinder } from './mark-search.ts'
import { scalarMarks } from './scalar-marks.ts'
import { createSimdMarks } from './simd-marks.ts'

export { LEAST_RUN } from './scalar-marks.ts'

let shared: MarkFinder | undefined

/** The finder of this thread: on the SIMD kernel where the machine has it, else its twin. */
export function markFinder(): MarkFinder {
  if (shared === undefined) {
    try {
      shared = createSimdMarks()
    } catch {
      shared = scalarMarks
    }
  }
  return shared
}
