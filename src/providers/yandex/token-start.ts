/** Do 20 base64url characters come after "t1." or "c1."? Tables in SQL are named like this too. */
export function startsToken(bytes: Uint8Array, _: number, end: number): boolean {
  if (end + 20 > bytes.length) return false
  for (let at = end; at < end + 20; at++) if (!isBase64url(bytes[at]!)) return false
  return true
}

function isBase64url(byte: number): boolean {
  const letter = byte | 0x20
  return (byte >= 0x30 && byte <= 0x39) || (letter >= 0x61 && letter <= 0x7a) || byte === 0x2d || byte === 0x5f
}
