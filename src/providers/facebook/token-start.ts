const LEAST = 80

/** Are there `EAA` in capitals and 77 more letters and digits? Looks at bytes, so that the pattern is hardly ever tried. */
export function startsToken(bytes: Uint8Array, start: number): boolean {
  if (start + LEAST > bytes.length) return false
  if (bytes[start] !== 0x45 || bytes[start + 1] !== 0x41 || bytes[start + 2] !== 0x41) return false
  for (let at = start + 3; at < start + LEAST; at++) if (!isAlphanumeric(bytes[at]!)) return false
  return true
}

function isAlphanumeric(byte: number): boolean {
  const letter = byte | 0x20
  return (byte >= 0x30 && byte <= 0x39) || (letter >= 0x61 && letter <= 0x7a)
}
