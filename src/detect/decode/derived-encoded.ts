import { markFinder, mayDecode } from '#kernel/index.ts'
import { meetsZone } from '../dirty-zones.ts'
import type { Ruleset } from '../ruleset.ts'
import { TOKEN } from './byte-classes.ts'
import { widened } from './dirty-windows.ts'
import { Marks } from './encoded-regions.ts'
import { kindOf } from './escape-chains.ts'
import { LONGEST_ESCAPE } from './escapes.ts'
import { findEncodedAt, type EncodedResult } from './find-encoded.ts'
import { REGION_CONTEXT } from './region-decoder.ts'
import { lineBefore, nextLine, stretchEnd } from './token-run.ts'

/** So much of any encoded text shows at least one sign that it is one: the longest gap in it, and the shortest run. */
const SIGN_BYTES = 128
const AROUND = REGION_CONTEXT + SIGN_BYTES
/** What lies across the end of a search shows itself to the next one if both see so many bytes: an escape, or with its other part a line of a run. */
const SEAM_BYTES = 16

/** Of the zones at work. */
const near = new Marks()
const all = new Marks()

/**
 * Finds what is encoded in a content so that one of its dirty zones has a part in it. Looks for signs of encoded text in the zones and their
 * surroundings, and where there are any, up to where nothing encoded lies across the ends.
 * @param zones flat pairs of start and end, ascending
 */
export function findEncodedNear(ruleset: Ruleset, bytes: Buffer, zones: readonly number[], result: EncodedResult): void {
  const isWanted = ({ start, end }: { start: number; end: number }): boolean => meetsZone(zones, start, end)
  let done = 0
  for (let i = 0; i < zones.length;) {
    const from = Math.max(done, zones[i]! - AROUND)
    let to = zones[i + 1]! + AROUND
    for (i += 2; i < zones.length && zones[i]! - AROUND <= to; i += 2) to = zones[i + 1]! + AROUND
    to = Math.min(bytes.length, to)
    if (to <= from || !findSigns(bytes, from, to)) continue
    const wide = widened(bytes, from, to)
    const low = Math.max(done, wide.from)
    all.clear()
    if (low < from) all.addFrom(bytes, low, Math.min(to, from + SEAM_BYTES))
    all.append(near)
    if (to < wide.to) all.addFrom(bytes, Math.max(low, to - SEAM_BYTES), wide.to)
    findEncodedAt({ ruleset, isWanted }, bytes, all, result)
    done = wide.to
  }
}

/** Fills `near` with the signs in a range that may begin and end in encoded text. Are there any? */
function findSigns(bytes: Uint8Array, from: number, to: number): boolean {
  const { runs, escapes } = near.clear()
  markFinder().findWithin(bytes, from, to, (place) => {
    if (TOKEN[bytes[place]!] === 0) escapes.add(place)
    else if (!isHopeless(bytes, place, from, to)) runs.add(place)
  })
  return !near.isEmpty
}

/**
 * Does a run that the range holds, with what an escape beside it would show, stand alone and decode to nothing? The search cannot tell of runs after
 * white space, which may go on with a line before the range, nor of those near its end. Most are plain names.
 */
function isHopeless(bytes: Uint8Array, start: number, from: number, to: number): boolean {
  if (from > 0 && start < from + LONGEST_ESCAPE) return false
  const end = stretchEnd(bytes, start, to)
  if (to < bytes.length && end + LONGEST_ESCAPE > to) return false
  if ((start > 0 && goesOnAt(bytes[start - 1]!)) || (end < bytes.length && goesOnAt(bytes[end]!))) return false
  if (mayDecode(bytes, start, end) || nextLine(bytes, end, 0, bytes.length) !== -1) return false
  return lineBefore(bytes, start, 0, bytes.length) === -1
}

/** Does a run, or a chain of escapes with it, go on with this byte? */
function goesOnAt(byte: number): boolean {
  return TOKEN[byte] === 1 || kindOf(byte) !== undefined
}
