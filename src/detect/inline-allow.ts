const MARK = Buffer.from('kagiban:allow')
const MARK_NEXT = Buffer.from('kagiban:allow-next-line')
const NEWLINE = 0x0a

/**
 * Does a comment allow what stands between `lineStart` and `end`? `kagiban:allow reason` on one of its lines, or
 * `kagiban:allow-next-line reason` on the line above.
 */
export function isAllowedInline(bytes: Buffer, lineStart: number, end: number): boolean {
  const from = Math.max(0, lineStart)
  const newline = bytes.indexOf(NEWLINE, end)
  const lines = bytes.subarray(from, newline === -1 ? bytes.length : newline)
  for (let at = lines.indexOf(MARK); at !== -1; at = lines.indexOf(MARK, at + 1)) {
    if (!lines.subarray(at).subarray(0, MARK_NEXT.length).equals(MARK_NEXT)) return true
  }
  if (from === 0) return false
  const above = from >= 2 ? bytes.lastIndexOf(NEWLINE, from - 2) + 1 : 0
  return bytes.subarray(above, from).includes(MARK_NEXT)
}
