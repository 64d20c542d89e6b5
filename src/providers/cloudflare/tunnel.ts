import type { PartValues, StructureCheck } from '#core/rule.ts'
import { decodeBase64Json } from '#base/encoding.ts'

/** A tunnel's token is base64 of JSON with account (`a`), tunnel (`t`) and secret (`s`); without all three it is another thing. */
export function checkTunnelToken(token: string): StructureCheck {
  const { a, t, s } = decodeBase64Json(token) ?? {}
  if (typeof a !== 'string' || typeof t !== 'string' || typeof s !== 'string' || s.length < 8) return { verdict: 'reject' }
  return { verdict: 'pass', facts: { accountId: a, tunnelId: t } }
}

/** The credentials file of `cloudflared tunnel create` names account and tunnel beside the secret. */
export function checkTunnelFile(_: string, { accountId, tunnelId }: PartValues): StructureCheck {
  const facts = {
    ...(accountId === undefined ? {} : { accountId }),
    ...(tunnelId === undefined ? {} : { tunnelId }),
  }
  return { verdict: 'neutral', facts }
}
