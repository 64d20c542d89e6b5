import type { StructureCheck } from '#core/rule.ts'
import { decodeBase64, decodeBase64Json } from '#base/encoding.ts'
import { isoSeconds, signatureV4Facts } from './signed-query.ts'

/** A long-term Bedrock key is "ABSK" and base64 of `<name>-at-<account>:<secret>`. */
export function checkBedrockLongTerm(secret: string): StructureCheck {
  const text = decodeBase64(secret.slice('ABSK'.length))?.toString('latin1') ?? ''
  const account = /^[\w+=,.@-]{1,128}-at-(\d{12})[^:]{0,32}:/.exec(text)?.[1]
  if (account !== undefined) return { verdict: 'pass', facts: { account } }
  return { verdict: text.startsWith('BedrockAPIKey-') ? 'neutral' : 'reject' }
}

/** Base64 of an address that is signed with Signature Version 4. */
export function checkEncodedAddress(encoded: string): StructureCheck {
  const address = decodeBase64(encoded)?.toString('latin1')
  const facts = address === undefined ? undefined : signatureV4Facts(address)
  return facts === undefined ? { verdict: 'reject' } : { verdict: 'pass', facts }
}

/** The password that ECR gives out: base64 JSON with an encrypted payload and its key. */
export function checkEcrToken(secret: string): StructureCheck {
  const token = decodeBase64Json(secret)
  if (token === undefined || typeof token['payload'] !== 'string' || typeof token['datakey'] !== 'string')
    return { verdict: 'reject' }
  const expires = isoSeconds(String(token['expiration']))
  return { verdict: 'pass', facts: expires === undefined ? {} : { expires } }
}
