/** What must hold for an occurrence of a keyword to count. Sets have 256 flags, a byte value each. */
export interface KeywordTest {
  /** A flag for each byte of the keyword: does the case of this letter matter? It is then as the keyword has it. */
  readonly exact?: Uint8Array | undefined
  /** Bytes that may not stand directly before it, unless a `\` or `%` is among the six bytes before: they may be an escape. */
  readonly notBefore?: Uint8Array | undefined
  /** A run of so many bytes of a set that starts at the keyword or after it, and ends at most `within` bytes after its start. */
  readonly run?: { readonly set: Uint8Array; readonly length: number; readonly within: number } | undefined
}

/** A longer run, or one farther away, is left to others. */
export const MAX_RUN = 1024

/** How many bytes before a keyword a test looks at. */
export const BYTES_BEFORE = 6

const BACKSLASH = 0x5c
const PERCENT = 0x25

/** Does a text at `start`, which is the keyword but for the case of its letters, have the right case? */
export function isInCase(keyword: string, { exact }: KeywordTest, bytes: Uint8Array, start: number): boolean {
  if (exact === undefined) return true
  for (let i = 0; i < keyword.length; i++) if (exact[i] === 1 && bytes[start + i] !== keyword.charCodeAt(i)) return false
  return true
}

/** The twin of the kernel's test of what stands around a keyword that starts at `start`. */
export function passes({ notBefore, run }: KeywordTest, bytes: Uint8Array, start: number): boolean {
  if (notBefore !== undefined && start > 0 && notBefore[bytes[start - 1]!] === 1 && !mayEndEscape(bytes, start)) return false
  if (run === undefined) return true
  const to = Math.min(bytes.length, start + run.within)
  let length = 0
  for (let at = start; at < to; at++) {
    length = run.set[bytes[at]!] === 1 ? length + 1 : 0
    if (length === run.length) return true
  }
  return false
}

function mayEndEscape(bytes: Uint8Array, start: number): boolean {
  for (let at = Math.max(0, start - BYTES_BEFORE); at < start; at++) {
    if (bytes[at] === BACKSLASH || bytes[at] === PERCENT) return true
  }
  return false
}
