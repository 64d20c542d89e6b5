import { createHash, createHmac } from 'node:crypto'

export interface SignedCall {
  readonly action: string
  readonly version: string
  readonly keyId: string
  readonly keySecret: string
  /** Of temporary keys. */
  readonly securityToken?: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/**
 * The query of a call, signed with HMAC-SHA1 as signature version 1.0 has it.
 * Source: https://www.alibabacloud.com/help/en/sdk/product-overview/rpc-mechanism (2026-11-25, not opened)
 */
export function signedQuery({ action, version, keyId, keySecret, securityToken, now }: SignedCall): string {
  const fields: Readonly<Record<string, string>> = {
    AccessKeyId: keyId,
    Action: action,
    Format: 'JSON',
    ...(securityToken === undefined ? {} : { SecurityToken: securityToken }),
    SignatureMethod: 'HMAC-SHA1',
    // Of this key at this moment, so that the same setting makes the same request.
    SignatureNonce: createHash('sha256').update(`${keyId} ${now}`).digest('hex').slice(0, 32),
    SignatureVersion: '1.0',
    Timestamp: new Date(now).toISOString().replace(/\.\d+Z$/, 'Z'),
    Version: version,
  }
  const query = Object.keys(fields)
    .sort()
    .map((name) => `${coded(name)}=${coded(fields[name]!)}`)
    .join('&')
  const signature = createHmac('sha1', `${keySecret}&`)
    .update(`GET&%2F&${coded(query)}`)
    .digest('base64')
  return `${query}&Signature=${coded(signature)}`
}

/** RFC 3986: only letters, digits and `-._~` stay. */
function coded(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}
