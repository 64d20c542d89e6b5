/** Letters that a value shares with its name's end, at least. */
const LEAST_REPEATED = 3

/** `password: password`, `token = newToken`, `"secret": "client-secret"`: the letters of one end with those of the other. */
export function repeatsName(name: string, secret: string): boolean {
  let left = secret.length - 1
  let right = name.length - 1
  for (let same = 0; ; same++) {
    while (left >= 0 && !isLetter(secret.charCodeAt(left))) left--
    while (right >= 0 && !isLetter(name.charCodeAt(right))) right--
    if (left < 0 || right < 0) return same >= LEAST_REPEATED
    if ((secret.charCodeAt(left) | 0x20) !== (name.charCodeAt(right) | 0x20)) return false
    left--
    right--
  }
}

function isLetter(sign: number): boolean {
  return (sign | 0x20) >= 0x61 && (sign | 0x20) <= 0x7a
}
