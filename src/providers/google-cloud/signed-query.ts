import type { Facts } from '#core/rule.ts'

/** What a Cloud Storage address signed with V4 (`X-Goog-…`) says of itself; undefined when it is not one. */
export function signedV4Facts(address: string): Facts | undefined {
  const query = readQuery(address)
  const [signer = ''] = (query.get('x-goog-credential') ?? '').split('/')
  if (signer === '' || !/^[0-9a-f]{64,1024}$/.test(query.get('x-goog-signature') ?? '')) return undefined
  const expires = expiry(query.get('x-goog-date'), query.get('x-goog-expires'))
  return { signer, ...projectOf(signer), ...(expires === undefined ? {} : { expires }) }
}

/** The same for V2: `GoogleAccessId`, `Expires`, `Signature`. */
export function signedV2Facts(address: string): Facts | undefined {
  const query = readQuery(address)
  const signer = query.get('googleaccessid') ?? ''
  const expires = query.get('expires') ?? ''
  if (signer === '' || !/^\d{9,10}$/.test(expires)) return undefined
  if (Buffer.from(query.get('signature') ?? '', 'base64').length < 20) return undefined
  return { signer, ...projectOf(signer), expires: new Date(Number(expires) * 1000).toISOString() }
}

function projectOf(signer: string): Facts {
  const project = /@([a-z0-9.:-]{4,63})\.iam\.gserviceaccount\.com$/.exec(signer)?.[1]
  return project === undefined ? {} : { project }
}

/** Parameters by name in lower case, decoded; `&amp;` and `\u0026` count as `&`. */
function readQuery(address: string): ReadonlyMap<string, string> {
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
