import { firstStart, isTextAt, PROBE, PROBE_STEP } from '#kernel/index.ts'
import type { TokenRun } from './token-run.ts'

/**
 * From which digit on, 0 to 3, a run of digits, counted over its lines, decodes from base64 to something that may be text or is compressed; -1 for
 * none. Looks at the beginning, the middle, and every thousandth digit.
 */
export function base64Start(bytes: Uint8Array, { stretches }: TokenRun): number {
  const first = firstStart(bytes, stretches[0]!, stretches[1]!)
  if (first !== -1) return first
  let digits = stretches[1]! - stretches[0]!
  for (let i = 2; i < stretches.length; i += 2) {
    const end = stretches[i + 1]!
    for (let at = stretches[i]! + (-digits & 3); at + PROBE <= end; at += PROBE_STEP) if (isTextAt(bytes, at)) return 0
    digits += end - stretches[i]!
  }
  return -1
}
