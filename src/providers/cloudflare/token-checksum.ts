import type { StructureCheck } from '#core/rule.ts'
import { crc32Of } from '#base/encoding.ts'

const CHECKSUM_LENGTH = 8

/** A CRC-32 as eight lower-case hex digits. */
export function checksumOf(text: string): string {
  return crc32Of(text).toString(16).padStart(CHECKSUM_LENGTH, '0')
}

/**
 * Cloudflare says that a CRC-32 ends its tokens, but not which bytes it covers. If it fits either with the prefix or without,
 * that is no accident (1 in 2,147,483,648); if it fits neither, nothing is known.
 */
export function checkToken(token: string): StructureCheck {
  const covered = token.slice(0, -CHECKSUM_LENGTH)
  const checksum = token.slice(-CHECKSUM_LENGTH).toLowerCase()
  const random = covered.slice(covered.indexOf('_') + 1)
  return { verdict: [covered, random].some((text) => checksumOf(text) === checksum) ? 'pass' : 'neutral' }
}
