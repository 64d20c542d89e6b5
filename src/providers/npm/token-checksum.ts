import type { StructureCheck } from '#core/rule.ts'
import { base62, crc32Of } from '#base/encoding.ts'

const CHECKSUM_LENGTH = 6
const DOCUMENTED_LENGTH = 36

/** The checksum of the random part: its CRC-32 in base 62, six digits. Source: README.md#format. */
export function tokenChecksum(random: string): string {
  return base62(crc32Of(random), CHECKSUM_LENGTH)
}

/** Tests the last six characters of `npm_<body>`; at another length than the documented one a mismatch proves nothing. */
export function checkToken(token: string): StructureCheck {
  const body = token.slice('npm_'.length)
  const random = body.slice(0, -CHECKSUM_LENGTH)
  if (random.length > 0 && body.slice(-CHECKSUM_LENGTH) === tokenChecksum(random)) return { verdict: 'pass' }
  return body.length === DOCUMENTED_LENGTH
    ? { verdict: 'fail', reason: 'the checksum does not match' }
    : { verdict: 'neutral' }
}
