import type { ByteSet } from './byte-set.ts'

/** Does nothing that would continue the token stand directly before or after it? */
export function isFree(bytes: Uint8Array, start: number, end: number, notBefore: ByteSet, notAfter: ByteSet): boolean {
  return isFreeAfter(bytes, end, notAfter) && isFreeBefore(bytes, start, notBefore)
}

export function isFreeAfter(bytes: Uint8Array, end: number, notAfter: ByteSet): boolean {
  return end >= bytes.length || notAfter[bytes[end]!] === 0
}

export function isFreeBefore(bytes: Uint8Array, start: number, notBefore: ByteSet): boolean {
  return start === 0 || notBefore[bytes[start - 1]!] === 0 || endsEscape(bytes, start)
}

const BACKSLASH = 0x5c
const PERCENT = 0x25
const ESCAPE_LETTERS = new Set(Buffer.from('nrtbf0'))

/** Is the text before `at` the end of an escape, such as `\n` or `%3D`, whose letters are not part of what follows? */
function endsEscape(bytes: Uint8Array, at: number): boolean {
  if (at >= 2 && bytes[at - 2] === BACKSLASH && ESCAPE_LETTERS.has(bytes[at - 1]!)) return true
  if (at >= 3 && bytes[at - 3] === PERCENT && isHex(bytes[at - 1]!) && isHex(bytes[at - 2]!)) return true
  return at >= 6 && bytes[at - 6] === BACKSLASH && bytes[at - 5] === 0x75
}

function isHex(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66)
}
