const NEWLINE = 0x0a

/** Lines of a growing content: how many have ended before a buffer starts, and where the current one began. */
export interface LineState {
  /** Newlines before the buffer. */
  readonly newlines: number
  /** Offset of the current line's first byte, relative to the buffer; 0 or negative when it began before the buffer. */
  readonly lineStart: number
}

export const FIRST_LINE: LineState = { newlines: 0, lineStart: 0 }

/** The state after the first `length` bytes of `bytes`, as seen from a buffer that starts there. */
export function advanceLines(state: LineState, bytes: Buffer, length: number): LineState {
  let { newlines, lineStart } = state
  for (let at = bytes.indexOf(NEWLINE); at !== -1 && at < length; at = bytes.indexOf(NEWLINE, at + 1)) {
    newlines++
    lineStart = at + 1
  }
  return { newlines, lineStart: lineStart - length }
}

/** Gives line numbers of ascending offsets in one buffer, counting each newline once. */
export function lineCounter(state: LineState, bytes: Buffer): (offset: number) => { line: number; lineStart: number } {
  let { newlines, lineStart } = state
  let next = bytes.indexOf(NEWLINE)
  return (offset) => {
    while (next !== -1 && next < offset) {
      newlines++
      lineStart = next + 1
      next = bytes.indexOf(NEWLINE, next + 1)
    }
    return { line: newlines + 1, lineStart }
  }
}
