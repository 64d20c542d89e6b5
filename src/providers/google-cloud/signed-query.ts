import type { Facts } from '#core/rule.ts'
import { expiry, readQuery } from '#clouds/signed-query.ts'

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
