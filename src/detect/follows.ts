import type { Follows } from '#core/rule.ts'
import { byteSet } from './byte-set.ts'

/** Can a match start at a keyword, from what comes after it? */
export type FollowTest = (bytes: Uint8Array, start: number, keywordEnd: number) => boolean

/** Makes a rule's description of what follows a keyword into a test. */
export function followTest(follows: Follows): FollowTest {
  if (typeof follows === 'function') return follows
  const { within } = follows
  const [first, second] = typeof follows.to === 'string' ? [follows.to] : follows.to
  const through = byteSet(follows.through)
  const to = byteSet(first)
  const next = second === undefined ? undefined : byteSet(second)
  return (bytes, _, keywordEnd) => {
    const limit = Math.min(bytes.length, keywordEnd + within + 1)
    for (let at = keywordEnd; at < limit; at++) {
      const byte = bytes[at]!
      if (to[byte] === 1 && (next === undefined || (at + 1 < bytes.length && next[bytes[at + 1]!] === 1))) return true
      if (through[byte] === 0) return false
    }
    return false
  }
}
