import { createHash, createHmac } from 'node:crypto'
import type { Secret } from '#base/secret.ts'

/** Whose signature it is. */
export interface SigningKey {
  readonly accessKeyId: string
  readonly secretAccessKey: Secret
  /** Of temporary credentials; goes along as a header of its own. */
  readonly sessionToken?: Secret
}

/** A request to sign. */
export interface Signable {
  readonly method: string
  /** With its query, each name and value percent-encoded. */
  readonly url: string
  /** Besides `host` and the date; all of them are signed. */
  readonly headers?: Readonly<Record<string, string>>
  /** Default: none. */
  readonly body?: string | Uint8Array
  readonly region: string
  /** As AWS names it in credential scopes: `sts`, `s3`. */
  readonly service: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/**
 * The headers that make a request signed with AWS's Signature Version 4, those of the request included, `host` not. S3 and its
 * lookalikes take the path as it is and want the body's hash as a header; others take the path encoded twice.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html (2026-11-25, not opened)
 */
export function signedHeaders(request: Signable, key: SigningKey): Readonly<Record<string, string>> {
  const { method, url, headers = {}, body = '', region, service, now } = request
  const { host, pathname, searchParams } = new URL(url)
  const isS3 = service === 's3'
  const time = new Date(now).toISOString().replaceAll(/[-:]|\.\d{3}/g, '')
  const day = time.slice(0, 8)
  const bodyHash = sha256(body)
  const added: Record<string, string> = {
    ...headers,
    'x-amz-date': time,
    ...(isS3 ? { 'x-amz-content-sha256': bodyHash } : {}),
    ...(key.sessionToken === undefined ? {} : { 'x-amz-security-token': key.sessionToken.reveal() }),
  }
  const canonical = Object.entries({ ...added, host })
    .map(([name, value]) => [name.toLowerCase(), value.trim().replaceAll(/ +/g, ' ')] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const names = canonical.map(([name]) => name).join(';')
  const canonicalRequest = [
    method,
    isS3 ? pathname : pathname.split('/').map(encoded).join('/'),
    canonicalQuery(searchParams),
    ...canonical.map(([name, value]) => `${name}:${value}`),
    '',
    names,
    bodyHash,
  ].join('\n')
  const scope = `${day}/${region}/${service}/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', time, scope, sha256(canonicalRequest)].join('\n')
  const dayKey = hmac(`AWS4${key.secretAccessKey.reveal()}`, day)
  const signature = hmac(hmac(hmac(hmac(dayKey, region), service), 'aws4_request'), toSign).toString('hex')
  const credential = `${key.accessKeyId}/${scope}`
  return {
    ...added,
    authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names}, Signature=${signature}`,
  }
}

function canonicalQuery(parameters: URLSearchParams): string {
  return [...parameters]
    .map(([name, value]) => [encoded(name), encoded(value)] as const)
    .sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
}

/** Percent-encoded as RFC 3986 wants it: everything but letters, digits, `-`, `.`, `_` and `~`. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function hmac(key: string | Uint8Array, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
