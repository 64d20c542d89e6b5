import type { StructureCheck } from '#core/rule.ts'
import { decodeBase64, decodeBase64Json } from '#base/encoding.ts'

/** `sntrys_` + base64 of JSON with the organisation and its address + `_` + 32 bytes of secret in base64. */
export function checkOrganizationToken(token: string): StructureCheck {
  const [, payload = '', secret = ''] = token.split('_')
  const json = decodeBase64Json(payload)
  const org = json?.['org']
  if (json === undefined || typeof org !== 'string') return { verdict: 'fail', reason: 'no organisation in base64 JSON' }
  if (decodeBase64(secret)?.length !== 32) return { verdict: 'fail', reason: 'the secret has not 32 bytes' }
  const issuedAt = typeof json['iat'] === 'number' ? instant(json['iat']) : undefined
  return {
    verdict: 'pass',
    facts: {
      organization: org,
      ...(typeof json['region_url'] === 'string' ? { regionUrl: json['region_url'] } : {}),
      ...(issuedAt === undefined ? {} : { issuedAt }),
    },
  }
}

/** RFC 3339 of seconds since 1970, if there is such a time. */
function instant(seconds: number): string | undefined {
  const date = new Date(seconds * 1000)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}
