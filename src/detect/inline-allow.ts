const MARK = Buffer.from('kagiban:allow')
const MARK_NEXT = Buffer.from('kagiban:allow-next-line')
const NEWLINE = 0x0a
/** A comment farther away on the same line is none: lines of many megabytes hold very many findings. */
const MOST_BYTES = 32 << 10

/** Is there any such comment? Most contents have none, and need not be asked at each finding. */
export function hasInlineAllow(bytes: Buffer): boolean {
  return bytes.includes(MARK)
}

/**
 * Does a comment allow what stands between `lineStart` and `end`? `kagiban:allow reason` on one of its lines, or
 * `kagiban:allow-next-line reason` on the line above.
 */
export function isAllowedInline(bytes: Buffer, lineStart: number, end: number): boolean {
  const from = Math.max(0, lineStart, end - MOST_BYTES)
  const near = bytes.subarray(from, end + MOST_BYTES)
  const newline = near.indexOf(NEWLINE, end - from)
  const lines = newline === -1 ? near : near.subarray(0, newline)
  for (let at = lines.indexOf(MARK); at !== -1; at = lines.indexOf(MARK, at + 1)) {
    if (!lines.subarray(at).subarray(0, MARK_NEXT.length).equals(MARK_NEXT)) return true
  }
  if (from === 0 || from !== lineStart) return false
  const before = bytes.subarray(Math.max(0, from - MOST_BYTES), from - 1)
  return before.subarray(before.lastIndexOf(NEWLINE) + 1).includes(MARK_NEXT)
}
