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
