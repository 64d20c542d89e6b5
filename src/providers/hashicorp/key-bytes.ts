import type { StructureCheck } from '#core/rule.ts'
import { decodeBase64 } from '#base/encoding.ts'

/** Encryption keys of gossip are 16, 24 or 32 bytes in base64; another length is another thing under that name. */
export function checkGossipKey(key: string): StructureCheck {
  const bytes = decodeBase64(key)?.length ?? 0
  return bytes === 16 || bytes === 24 || bytes === 32
    ? { verdict: 'neutral', facts: { bits: bytes * 8 } }
    : { verdict: 'reject' }
}

/**
 * Shares of the root key: 32 bytes when there is one share, 33 when the key is split, in base64 or hex.
 * Hex is tried first, because hex digits are base64 too.
 */
export function checkKeyShare(key: string): StructureCheck {
  const bytes = /^[0-9a-f]+$/i.test(key) ? key.length / 2 : (decodeBase64(key)?.length ?? 0)
  if (bytes === 32) return { verdict: 'neutral', facts: { share: 'whole key' } }
  return bytes === 33 ? { verdict: 'neutral', facts: { share: 'part of a split key' } } : { verdict: 'reject' }
}
