import type { StructureCheck } from '#core/rule.ts'
import { base62, crc32Of } from '#base/encoding.ts'

const CHECKSUM_LENGTH = 6
/** Characters after the prefix in the format of 2021: 30 random and 6 of checksum. */
const CLASSIC_LENGTH = 36

/** The checksum of the random part: its CRC-32 in base 62, six digits. Source: README.md#format. */
export function tokenChecksum(random: string): string {
  return base62(crc32Of(random), CHECKSUM_LENGTH)
}

/**
 * Tests the last six characters of `<prefix>_<body>` against the rest of the body. A mismatch proves something only at the
 * documented length: GitHub says that lengths change, so any other length is left undecided.
 */
export function checkToken(token: string): StructureCheck {
  const body = token.slice(token.indexOf('_') + 1)
  const random = body.slice(0, -CHECKSUM_LENGTH)
  if (random.length > 0 && body.slice(-CHECKSUM_LENGTH) === tokenChecksum(random)) return { verdict: 'pass' }
  return body.length === CLASSIC_LENGTH ? { verdict: 'fail', reason: 'the checksum does not match' } : { verdict: 'neutral' }
}
