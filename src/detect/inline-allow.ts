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
  const to = newline === -1 ? bytes.length : newline
  for (let at = bytes.indexOf(MARK, from); at !== -1 && at < to; at = bytes.indexOf(MARK, at + 1)) {
    if (!startsWith(bytes, MARK_NEXT, at)) return true
  }
  if (from === 0) return false
  const above = from >= 2 ? bytes.lastIndexOf(NEWLINE, from - 2) + 1 : 0
  const next = bytes.indexOf(MARK_NEXT, above)
  return next !== -1 && next < from
}

function startsWith(bytes: Buffer, text: Buffer, at: number): boolean {
  return bytes.length >= at + text.length && bytes.compare(text, 0, text.length, at, at + text.length) === 0
}
