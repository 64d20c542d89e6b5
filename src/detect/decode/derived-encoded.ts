import { meetsZone } from '../dirty-zones.ts'
import type { Ruleset } from '../ruleset.ts'
import { widened } from './dirty-windows.ts'
import { hasSigns } from './encoded-regions.ts'
import { findEncoded, type EncodedResult } from './find-encoded.ts'
import { REGION_CONTEXT } from './region-decoder.ts'

/** So much of any encoded text shows at least one sign that it is one: the longest gap in it, and the shortest run. */
const SIGN_BYTES = 128
const AROUND = REGION_CONTEXT + SIGN_BYTES

/**
 * Finds what is encoded in a content so that one of its dirty zones has a part in it. Looks at the zones and their surroundings; only where these
 * hold signs of encoded text, at all of that.
 * @param zones flat pairs of start and end, ascending
 */
export function findEncodedNear(ruleset: Ruleset, bytes: Buffer, zones: readonly number[], result: EncodedResult): void {
  const isWanted = ({ start, end }: { start: number; end: number }): boolean => meetsZone(zones, start, end)
  let done = 0
  for (let i = 0; i < zones.length;) {
    const from = Math.max(0, zones[i]! - AROUND)
    let to = zones[i + 1]! + AROUND
    for (i += 2; i < zones.length && zones[i]! - AROUND <= to; i += 2) to = zones[i + 1]! + AROUND
    to = Math.min(bytes.length, to)
    if (to <= done || !hasSigns(bytes, from, to)) continue
    const wide = widened(bytes, from, to)
    findEncoded({ ruleset, isWanted }, bytes, Math.max(done, wide.from), wide.to, result)
    done = wide.to
  }
}
