import { decodeBase64 } from '#base/encoding.ts'
import type { StructureCheck } from '#core/rule.ts'

const HEAD_BYTES = 3
const GUID_BYTES = 16

/**
 * A refresh token of Entra ID: a version, a part that names directory and application, and an encrypted part. The first part
 * is base64url of three bytes and two GUIDs, little-endian in their first three fields. Source: README.md#format.
 */
export function checkRefreshToken(secret: string): StructureCheck {
  const bytes = decodeBase64(secret.split('.')[1] ?? '')
  if (bytes === undefined || bytes.length < HEAD_BYTES + 2 * GUID_BYTES) return { verdict: 'fail', reason: 'cut off' }
  const tenantId = guidAt(bytes, HEAD_BYTES)
  const clientId = guidAt(bytes, HEAD_BYTES + GUID_BYTES)
  // Random GUIDs have version 4 and variant 8 to b.
  return /^[0-9a-f-]{14}4[0-9a-f]{3}-[89ab]/.test(tenantId)
    ? { verdict: 'pass', facts: { tenantId, clientId } }
    : { verdict: 'neutral' }
}

function guidAt(bytes: Buffer, at: number): string {
  const hex = bytes.toString('hex', at, at + GUID_BYTES)
  const swapped = (from: number, to: number): string => (hex.slice(from, to).match(/../g) ?? []).toReversed().join('')
  return `${swapped(0, 8)}-${swapped(8, 12)}-${swapped(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** A synthetic refresh token of a directory and an application, both as they are inside: 16 bytes. */
export function refreshToken(tenant: Buffer, client: Buffer, rest: string): string {
  return `1.${Buffer.concat([Buffer.of(1, 0x51, 0), tenant, client, Buffer.of(5, 0, 0)]).toString('base64url')}.AgABAwEAAAD${rest}`
}
