import { fakeBytes } from '#core/samples.ts'

const LENGTH = 26
/** z-base-32: letters and digits without 0, 2, l and v. */
const LETTERS = 'ybndrfg8ejkmcpqxot1uwisza345h769'
const ALPHABET: ReadonlySet<number> = new Set(Buffer.from(LETTERS))

/** Do 26 characters of an id come after a keyword? */
export function endsInId(bytes: Uint8Array, _: number, end: number): boolean {
  if (end + LENGTH > bytes.length) return false
  for (let at = end; at < end + LENGTH; at++) if (!ALPHABET.has(bytes[at]!)) return false
  return true
}

/** A synthetic id. */
export function fakeId(seed: string): string {
  return Array.from(fakeBytes(`mattermost/${seed}`, LENGTH), (byte) => LETTERS[byte % 32]).join('')
}
