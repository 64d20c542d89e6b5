/** Fewer bytes are no key. */
const LEAST_BYTES = 6

/** Is a list of numbers too short for a secret, or are they in order, or hardly different, as in tests: `1, 2, 3, 4`? */
export function areCountedBytes(list: string): boolean {
  if (!/^(?:0x)?[0-9a-f]{1,3},/i.test(list)) return false
  const bytes = list.split(/, ?/).map(Number)
  if (bytes.length < LEAST_BYTES || new Set(bytes).size < 4) return true
  const step = bytes[1]! - bytes[0]!
  let inOrder = 0
  for (let i = 1; i < bytes.length; i++) if (bytes[i] === bytes[i - 1]! + step) inOrder++
  return Math.abs(step) <= 16 && inOrder >= bytes.length * 0.75
}
