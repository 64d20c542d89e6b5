import { TOKEN, BACKSLASH } from './byte-classes.ts'
import { CHAIN_CONTEXT, kindOf } from './escape-chains.ts'
import { LONGEST_ESCAPE, signLength } from './escapes.ts'
import { lineBefore, nextLine, paddingEnd, stretchEnd, stretchStart } from './token-run.ts'

/** Bytes between two lines of a run, at most. */
const BETWEEN_LINES = 40

/**
 * Moves the ends of a range outwards until no run of token bytes and no chain of escapes lies across them, so that what is encoded in the range is found
 * as in the whole content.
 */
export function widened(bytes: Uint8Array, from: number, to: number): { readonly from: number; readonly to: number } {
  let start = from
  let end = to
  for (let next = outwardStart(bytes, start); next !== start; next = outwardStart(bytes, start)) start = next
  for (let next = outwardEnd(bytes, end); next !== end; next = outwardEnd(bytes, end)) end = next
  return { from: start, to: end }
}

function outwardStart(bytes: Uint8Array, at: number): number {
  const high = bytes.length
  if (at <= 0) return 0
  let linked = at
  while (linked > 0 && isLink(bytes[linked - 1]!)) linked--
  if (linked < at) return linked
  if (at < high && TOKEN[bytes[at]!] === 1) {
    const start = stretchStart(bytes, at, 0)
    // The letter of an escaped line break belongs to no line.
    for (const line of bytes[start - 1] === BACKSLASH ? [start + 1, start] : [start]) {
      const end = lineBefore(bytes, line, 0, high)
      if (end !== -1) return stretchStart(bytes, end, 0)
    }
    if (start < at) return start
  }
  // A line break, or indentation, between two lines of a run.
  for (let place = at; place < Math.min(high, at + BETWEEN_LINES); place++) {
    if (TOKEN[bytes[place]!] === 0) continue
    const end = lineBefore(bytes, place, 0, high)
    if (end !== -1 && end <= at) return stretchStart(bytes, end, 0)
    if (place + 1 < high && bytes[place - 1] === BACKSLASH) continue
    break
  }
  for (let place = at - 1; place >= Math.max(0, at - CHAIN_CONTEXT); place--) if (signAt(bytes, place) > 0) return place
  return at
}

function outwardEnd(bytes: Uint8Array, at: number): number {
  const high = bytes.length
  if (at >= high) return high
  let linked = at
  while (linked < high && isLink(bytes[linked]!)) linked++
  if (linked > at) return linked
  if (at > 0 && TOKEN[bytes[at - 1]!] === 1) {
    const end = stretchEnd(bytes, at, high)
    const next = nextLine(bytes, end, 0, high)
    if (next !== -1) return stretchEnd(bytes, next, high)
    const padded = paddingEnd(bytes, end, high)
    if (padded > at) return padded
  }
  for (let end = at; end > Math.max(0, at - BETWEEN_LINES); end--) {
    const next = TOKEN[bytes[end - 1]!] === 1 ? nextLine(bytes, end, 0, high) : -1
    if (next >= at) return stretchEnd(bytes, next, high)
  }
  for (let place = Math.max(0, at - LONGEST_ESCAPE); place < Math.min(high, at + CHAIN_CONTEXT); place++) {
    const length = signAt(bytes, place)
    if (length > 0 && place + length > at) return place + length
  }
  return at
}

/** Token bytes and what escapes begin with: chains go on through them. */
function isLink(byte: number): boolean {
  return TOKEN[byte] === 1 || kindOf(byte) !== undefined
}

function signAt(bytes: Uint8Array, at: number): number {
  const kind = kindOf(bytes[at]!)
  return kind === undefined ? 0 : signLength(kind, bytes, at, bytes.length)
}
