import type { StructureCheck } from '#core/rule.ts'
import { crc32Of } from '#base/encoding.ts'

const CHECKSUM_LENGTH = 8

/** A CRC-32 as eight upper-case hex digits. */
export function checksumOf(text: string): string {
  return crc32Of(text).toString(16).toUpperCase().padStart(CHECKSUM_LENGTH, '0')
}

/**
 * Tests the eight hex digits at the end against what stands before them. Atlassian publishes neither the checksum nor its
 * range, so that a match proves the token and a mismatch proves nothing. Source: README.md#format.
 */
export function checkToken(token: string): StructureCheck {
  const covered = token.slice(0, -CHECKSUM_LENGTH)
  const matches = checksumOf(covered) === token.slice(-CHECKSUM_LENGTH).toUpperCase()
  return { verdict: covered.length > 0 && matches ? 'pass' : 'neutral' }
}
