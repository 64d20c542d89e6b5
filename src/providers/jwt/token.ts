import { createHmac } from 'node:crypto'
import { decodeBase64, decodeBase64Json } from '#base/encoding.ts'
import type { Facts, StructureCheck } from '#core/rule.ts'

type Claims = Readonly<Record<string, unknown>>

/** Bytes of a signature by algorithm (RFC 7518, RFC 8037); RSA's depend on the key. */
const SIGNATURE_BYTES: Readonly<Record<string, readonly number[]>> = {
  HS256: [32],
  HS384: [48],
  HS512: [64],
  ES256: [64],
  ES256K: [64],
  ES384: [96],
  ES512: [132],
  EdDSA: [64, 114],
}

/** Keys that tutorials sign their tokens with. */
const TUTORIAL_KEYS = [
  'your-256-bit-secret',
  'your-384-bit-secret',
  'your-512-bit-secret',
  'a-string-secret-at-least-256-bits-long',
]
/** Keys that nobody should have used. */
const WEAK_KEYS = ['secret', 'changeme', 'password', 'key', 'jwt_secret', '']

/**
 * A signed token: header and claims must be JSON, and the signature as long as its algorithm makes it. Neither issuer nor
 * signature can be tested without the key, so that it stays `neutral`; a rule that knows the issuer may say more. Facts
 * are the algorithm, issuer, kind of subject and times, no other claims.
 */
export function checkToken(token: string): StructureCheck {
  const [head = '', body = '', signature = ''] = token.split('.')
  const header = decodeBase64Json(head)
  const alg = header?.['alg']
  if (typeof alg !== 'string') return { verdict: 'reject' }
  const claims = decodeBase64Json(body)
  if (claims === undefined) return { verdict: 'fail', reason: 'the claims are no JSON', facts: { alg } }
  if (isPublic(claims)) return { verdict: 'reject' }
  const facts = factsOf(alg, claims)
  if (alg.toLowerCase() === 'none' || signature === '')
    return { verdict: 'doubt', reason: 'not signed: anyone can make it', facts: { ...facts, unsigned: true } }
  if (isWord(signature)) return { verdict: 'doubt', reason: 'a word in place of the signature', facts }
  const reason = signatureProblem(alg, decodeBase64(signature)?.length ?? 0)
  if (reason !== undefined) return { verdict: 'fail', reason, facts }
  const isSignedBy = (key: string): boolean => hmac(alg, `${head}.${body}`, key) === signature
  if (isSample(claims) || TUTORIAL_KEYS.some(isSignedBy)) return { verdict: 'doubt', reason: 'a token of a tutorial', facts }
  return { verdict: 'neutral', facts: WEAK_KEYS.some(isSignedBy) ? { ...facts, weakKey: true } : facts }
}

/** An encrypted token (RFC 7516) in five parts. Its form proves nothing: any text can be encrypted to anyone's public key. */
export function checkEncryptedToken(token: string): StructureCheck {
  const header = decodeBase64Json(token.split('.')[0] ?? '')
  const [alg, enc] = [header?.['alg'], header?.['enc']]
  if (typeof alg !== 'string' || typeof enc !== 'string') return { verdict: 'reject' }
  return { verdict: 'neutral', facts: { alg, enc, encrypted: true } }
}

/** `signature`, `sig`, `fake-signature`. One that is cut off has letters of both cases, or digits. */
function isWord(signature: string): boolean {
  return signature.length < 32 && /^[A-Za-z]+(?:[_-][A-Za-z]+)*$/.test(signature) && !/[a-z][A-Z]/.test(signature)
}

function signatureProblem(alg: string, bytes: number): string | undefined {
  const expected = SIGNATURE_BYTES[alg]
  if (expected !== undefined && !expected.includes(bytes))
    return `the signature has ${bytes} bytes, ${alg} makes ${expected[0]!}`
  const isRsa = /^[RP]S(?:256|384|512)$/.test(alg)
  return isRsa && (bytes < 128 || bytes > 1024) ? `the signature has ${bytes} bytes, too few or many for RSA` : undefined
}

function hmac(alg: string, text: string, key: string): string | undefined {
  const bits = /^HS(256|384|512)$/.exec(alg)?.[1]
  return bits === undefined ? undefined : createHmac(`sha${bits}`, key).update(text).digest('base64url')
}

/** The anonymous role of a project's public key: meant to be in every browser. */
function isPublic(claims: Claims): boolean {
  return claims['role'] === 'anon' && typeof claims['iss'] === 'string' && claims['iss'].startsWith('supabase')
}

/** The token that nearly every tutorial shows. */
function isSample(claims: Claims): boolean {
  return claims['name'] === 'John Doe' && claims['sub'] === '1234567890'
}

function factsOf(alg: string, claims: Claims): Facts {
  const facts: Record<string, string> = { alg }
  if (typeof claims['iss'] === 'string') facts['iss'] = claims['iss'].slice(0, 200)
  if (typeof claims['sub'] === 'string') facts['subject'] = subjectKind(claims['sub'])
  for (const name of ['iat', 'exp'] as const) {
    const time = isoTime(claims[name])
    if (time !== undefined) facts[name] = time
  }
  return facts
}

function subjectKind(subject: string): string {
  if (/^[^@\s]+@[^@\s]+$/.test(subject)) return 'e-mail address'
  if (/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(subject)) return 'UUID'
  if (/^\d+$/.test(subject)) return 'number'
  return /^[a-z][a-z+.-]*:/i.test(subject) ? 'URI' : 'name'
}

/** Seconds since 1970 as a date; undefined for what is no such time. */
function isoTime(value: unknown): string | undefined {
  if (typeof value !== 'number' || !(value > 0 && value < 253_402_300_800)) return undefined
  return new Date(Math.floor(value) * 1000).toISOString()
}
