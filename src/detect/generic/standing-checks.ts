import type { StructureCheck } from '#core/rule.ts'
import { shannonEntropy } from '#base/entropy.ts'
import { isWordy, looksOf } from './looks.ts'
import { otherFormOf } from './other-forms.ts'
import { placeholderOf } from './placeholder-words.ts'

const REJECT: StructureCheck = { verdict: 'reject' }
const UNLIKELY: StructureCheck = { verdict: 'neutral', confidence: 0.25 }

/** User and password in base64, as HTTP writes them (RFC 7617). */
export function checkBasicPair(secret: string): StructureCheck {
  const pair = Buffer.from(secret, 'base64').toString('latin1')
  const { user, password } = /^(?<user>[\x20-\x7e]{1,128}?):(?<password>[\x20-\x7e]{2,128})$/.exec(pair)?.groups ?? {}
  if (user === undefined || password === undefined) return REJECT
  // The pair of RFC 7617.
  if (/^aladdin:open ?sesame$/i.test(pair)) return UNLIKELY
  return placeholderOf(password) === 0 ? { verdict: 'neutral', confidence: 0.8 } : UNLIKELY
}

/** A token after the word "Bearer", wherever that is. */
export function checkBearerToken(secret: string): StructureCheck {
  const { hasDigit, classes } = looksOf(secret)
  if (!hasDigit || classes < 2 || isWordy(secret) || shannonEntropy(secret) < 3) return REJECT
  return isNone(secret) ? REJECT : { verdict: 'neutral', confidence: 0.6 }
}

/** The password of an address of any scheme. */
export function checkUrlPassword(secret: string): StructureCheck {
  if (otherFormOf(secret) > 0 || /^[%<[{]|[$*]{2}/.test(secret)) return REJECT
  if (placeholderOf(secret) > 0) return REJECT
  return isWordy(secret) ? UNLIKELY : { verdict: 'neutral', confidence: 0.6 }
}

/** The private member of a JSON Web Key. */
export function checkJwkMember(secret: string): StructureCheck {
  return isWordy(secret) || isNone(secret) || shannonEntropy(secret) < 3.5
    ? REJECT
    : { verdict: 'neutral', confidence: 0.85 }
}

function isNone(secret: string): boolean {
  return placeholderOf(secret) > 0 || otherFormOf(secret) > 0
}

/** Of the smallest elliptic key with its algorithm's name. */
const LEAST_KEY_BYTES = 64

/** A private key in base64: the length that it says of itself. One of another length is cut off, or a stand-in. */
export function checkBareKey(secret: string): StructureCheck {
  const bytes = Buffer.from(secret, 'base64')
  if (bytes.length < LEAST_KEY_BYTES) return REJECT
  const { start, length } =
    bytes[1] === 0x82 ? { start: 4, length: bytes.readUInt16BE(2) } : { start: 3, length: bytes[2] ?? 0 }
  return { verdict: 'neutral', confidence: start + length === bytes.length ? 0.95 : 0.6 }
}
