import type { Facts } from '#core/rule.ts'
import { expiry, readQuery } from '#clouds/signed-query.ts'
import { keyIdFacts } from './account-id.ts'

/** What an address signed with Signature Version 4 says of itself; undefined when it is not one. */
export function signatureV4Facts(address: string): Facts | undefined {
  const query = readQuery(address)
  const [keyId = '', , region = '', service = ''] = (query.get('x-amz-credential') ?? '').split('/')
  if (!/^A[A-Z]{3}[A-Z0-9]{12,124}$/.test(keyId)) return undefined
  if (!/^[0-9a-f]{64,512}$/.test(query.get('x-amz-signature') ?? '')) return undefined
  const expires = expiry(query.get('x-amz-date'), query.get('x-amz-expires'))
  return {
    ...keyIdFacts(keyId),
    accessKeyId: keyId,
    ...(region === '' ? {} : { region }),
    ...(service === '' ? {} : { service }),
    ...(expires === undefined ? {} : { expires }),
  }
}

/** Seconds since 1970 as a time in ISO 8601, or undefined for anything else. */
export function isoSeconds(seconds: string | undefined): string | undefined {
  return seconds !== undefined && /^\d{9,10}$/.test(seconds) ? new Date(Number(seconds) * 1000).toISOString() : undefined
}
