export { HEX_VALUE, TOKEN } from '#kernel/index.ts'

export const NEWLINE = 0x0a
export const CARRIAGE_RETURN = 0x0d
export const TAB = 0x09
export const SPACE = 0x20
export const BACKSLASH = 0x5c
export const EQUALS = 0x3d
export const PERCENT = 0x25
export const AMPERSAND = 0x26
export const DOT = 0x2e

/** Is it a byte of the printable ASCII range? */
export function isPrintable(byte: number): boolean {
  return byte >= SPACE && byte < 0x7f
}
