import type { Facts } from '#core/rule.ts'
import { keyIdFacts } from './account-id.ts'

/** The parameters of an address, by name in lower case, decoded. `&amp;` and `\u0026` count as `&`. */
export function readQuery(address: string): ReadonlyMap<string, string> {
  const query = address
    .slice(address.indexOf('?') + 1)
    .replaceAll('&amp;', '&')
    .replaceAll('\\u0026', '&')
  const parameters = new Map<string, string>()
  for (const pair of query.split('&')) {
    const at = pair.indexOf('=')
    if (at > 0) parameters.set(pair.slice(0, at).toLowerCase(), decoded(pair.slice(at + 1)))
  }
  return parameters
}

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

/** `20261124T120000Z` and a lifetime in seconds. */
function expiry(date = '', lifetime = ''): string | undefined {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date) ?? []
  if (year === undefined || !/^\d{1,6}$/.test(lifetime)) return undefined
  const from = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(from) ? undefined : new Date(from + Number(lifetime) * 1000).toISOString()
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
