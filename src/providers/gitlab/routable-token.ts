import type { Facts, StructureCheck } from '#core/rule.ts'
import { crc32Of, decodeBase64 } from '#base/encoding.ts'

/** `<prefix><base64url payload>.<version><…>`: dot, version, dot, two digits of payload length and seven of CRC-32, base 36. */
const ROUTABLE = /^(?<head>[\w-]+)\.(?<version>[0-9a-z]{2})\.(?<length>[0-9a-z]{2})(?<checksum>[0-9a-z]{7})$/
const RANDOM_BYTES = 16
const CHECKSUM_DIGITS = 7

const FACT_NAMES: Readonly<Record<string, string>> = {
  c: 'cellId',
  g: 'groupId',
  o: 'organizationId',
  p: 'projectId',
  u: 'userId',
}

/**
 * Tests a routable token's own CRC-32 and reads the ids of what it belongs to. A token without routing (the older format,
 * or a kind that has none) is left undecided, whatever its length.
 */
export function checkRoutableToken(token: string): StructureCheck {
  const { head, length, checksum } = ROUTABLE.exec(token)?.groups ?? {}
  if (head === undefined || length === undefined || checksum === undefined) return { verdict: 'neutral' }
  const covered = token.slice(0, -CHECKSUM_DIGITS)
  // The prefix of some kinds is put in front after the checksum was made.
  const withoutPrefix = covered.slice(covered.indexOf('-') + 1)
  if (![covered, withoutPrefix].some((text) => routingChecksum(text) === checksum)) {
    return { verdict: 'fail', reason: 'the routing checksum does not match' }
  }
  return { verdict: 'pass', facts: factsOf(head.slice(-Number.parseInt(length, 36))) }
}

/** CRC-32 in base 36, padded to seven digits. */
export function routingChecksum(text: string): string {
  return crc32Of(text).toString(36).padStart(CHECKSUM_DIGITS, '0')
}

/** The payload: 16 random bytes, lines of `key:value` with numbers in base 36, and one byte of the lines' length. */
function factsOf(payload: string): Facts {
  const bytes = decodeBase64(payload)
  const size = bytes?.at(-1)
  if (bytes === undefined || size === undefined || bytes.length !== RANDOM_BYTES + size + 1) return {}
  const facts: Record<string, number> = {}
  for (const line of bytes.toString('latin1', RANDOM_BYTES, RANDOM_BYTES + size).split('\n')) {
    const [, key, value] = /^([a-z]):([0-9a-z]{1,10})$/.exec(line) ?? []
    const name = key === undefined ? undefined : FACT_NAMES[key]
    if (name !== undefined && value !== undefined) facts[name] = Number.parseInt(value, 36)
  }
  return facts
}
