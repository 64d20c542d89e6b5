import type { StructureCheck } from '#core/rule.ts'
import { crc32Of } from '#base/encoding.ts'

/** CRC-32 of the 54 characters between prefix and checksum, lowest byte first, in base64 without padding. */
export function checksumOf(body: string): string {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(crc32Of(body))
  return bytes.toString('base64').slice(0, 6)
}

export function checkApiSecret(secret: string): StructureCheck {
  return secret.slice(-6) === checksumOf(secret.slice(4, -6))
    ? { verdict: 'pass' }
    : { verdict: 'fail', reason: 'checksum differs' }
}
