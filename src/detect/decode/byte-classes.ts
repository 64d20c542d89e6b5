/** 1 for bytes of base64 and base64url: `A-Za-z0-9+/_-`. */
export const TOKEN = new Uint8Array(256)
/** Values of base64 and base64url digits; 255 for other bytes. */
export const BASE64_VALUE = new Uint8Array(256).fill(255)
/** Values of hexadecimal digits; 255 for other bytes. */
export const HEX_VALUE = new Uint8Array(256).fill(255)

for (const [value, byte] of Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/').entries()) {
  TOKEN[byte] = 1
  BASE64_VALUE[byte] = value
}
for (const [value, byte] of [
  [62, 0x2d],
  [63, 0x5f],
] as const) {
  TOKEN[byte] = 1
  BASE64_VALUE[byte] = value
}
for (const [value, byte] of Buffer.from('0123456789abcdef').entries()) HEX_VALUE[byte] = value
for (const [value, byte] of Buffer.from('ABCDEF').entries()) HEX_VALUE[byte] = 10 + value

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
