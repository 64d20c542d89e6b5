import type { StructureCheck } from '#core/rule.ts'
import { crc32Of } from '#base/encoding.ts'

/** CRC-32 of `glsa_` and the secret, its lowest byte first, in hex. */
export function checksumOf(prefixAndSecret: string): string {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(crc32Of(prefixAndSecret))
  return bytes.toString('hex')
}

export function checkServiceAccountToken(token: string): StructureCheck {
  const at = token.lastIndexOf('_')
  return token.slice(at + 1) === checksumOf(token.slice(0, at))
    ? { verdict: 'pass' }
    : { verdict: 'fail', reason: 'checksum differs' }
}
