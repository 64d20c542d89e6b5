import { crc32 } from 'node:zlib'
import { base62 } from '#base/encoding.ts'
import { fake } from '#core/samples.ts'

/** A synthetic GitHub token whose checksum holds. */
export function githubToken(seed: string): string {
  const body = fake(seed, 'base62', 30)
  return `ghp_${body}${base62(crc32(body), 6)}`
}

/** A synthetic SendGrid key. */
export function sendgridKey(seed: string): string {
  return `SG.${fake(`${seed}/id`, 'base64url', 22)}.${fake(`${seed}/key`, 'base64url', 43)}`
}
