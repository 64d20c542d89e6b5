import { createPrivateKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import { decodeBase64, parseJsonObject } from '#base/encoding.ts'
import type { PartValues, StructureCheck } from '#core/rule.ts'
import { isConsistent, keyFacts } from './public-key.ts'

const PRIVATE_MEMBERS = ['kty', 'crv', 'n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi', 'x', 'y'] as const

/** A JSON Web Key (RFC 7517) with its private member; the whole object is the part `jwk`. */
export function checkJwk(_: string, { jwk }: PartValues): StructureCheck {
  const json = readJwk(jwk ?? '')
  if (json === undefined) return { verdict: 'neutral' }
  if (typeof json['kty'] !== 'string') return { verdict: 'reject' }
  const members = PRIVATE_MEMBERS.flatMap((name) => (typeof json[name] === 'string' ? [[name, json[name]]] : []))
  const facts = typeof json['kid'] === 'string' ? { kid: json['kid'] } : {}
  const known = privateKeyFacts(Object.fromEntries(members) as JsonWebKey)
  if (known !== undefined) return { verdict: 'pass', facts: { ...known, ...facts } }
  const bits = bitsWithoutPrimes(json)
  if (bits !== undefined) return { verdict: 'neutral', facts: { keyType: 'rsa', bits, ...facts } }
  return { verdict: 'fail', reason: `no valid ${json['kty']} key`, facts }
}

/** The object as JSON, as JSON inside of a string, or as it is written in code: names without quotes, single quotes. */
function readJwk(text: string): Readonly<Record<string, unknown>> | undefined {
  const plain = text.replaceAll(/\\+"/g, '"').replaceAll(/\\+n/g, '')
  const json = parseJsonObject(plain)
  if (json !== undefined) return json
  const quoted = plain.replaceAll("'", '"').replaceAll(/([{,]\s*)([A-Za-z]\w*)(\s*:)/g, '$1"$2"$3')
  return parseJsonObject(quoted.replace(/,\s*\}$/, '}'))
}

/** Primes may be left out (RFC 7518, section 6.3.2); then only the sizes of modulus and exponent can be compared. */
function bitsWithoutPrimes({ kty, n, d, p }: Readonly<Record<string, unknown>>): number | undefined {
  if (kty !== 'RSA' || p !== undefined || typeof n !== 'string' || typeof d !== 'string') return undefined
  const [modulus, exponent] = [decodeBase64(n), decodeBase64(d)]
  if (modulus === undefined || exponent === undefined) return undefined
  return modulus.length >= 64 && exponent.length <= modulus.length ? modulus.length * 8 : undefined
}

/** A symmetric JSON Web Key. */
export function checkSymmetricJwk(secret: string): StructureCheck {
  const bytes = decodeBase64(secret)
  if (bytes === undefined || bytes.length < 16) return { verdict: 'reject' }
  return { verdict: 'neutral', facts: { keyType: 'oct', bits: bytes.length * 8 } }
}

const XML_MEMBERS = new Map([
  ['Modulus', 'n'],
  ['Exponent', 'e'],
  ['D', 'd'],
  ['P', 'p'],
  ['Q', 'q'],
  ['DP', 'dp'],
  ['DQ', 'dq'],
  ['InverseQ', 'qi'],
])

/** .NET's XML form of an RSA key with its private members; the whole element is the part `xml`. */
export function checkXmlRsa(_: string, { xml = '' }: PartValues): StructureCheck {
  const members: Record<string, string> = { kty: 'RSA' }
  for (const [, tag = '', value = ''] of xml.matchAll(/<(\w+)>\s*([A-Za-z0-9+/=\s]+)<\//g)) {
    const member = XML_MEMBERS.get(tag)
    const bytes = decodeBase64(value.replaceAll(/\s+/g, ''))
    if (member !== undefined && bytes !== undefined) members[member] = bytes.toString('base64url')
  }
  const facts = privateKeyFacts(members)
  return facts === undefined ? { verdict: 'fail', reason: 'no valid RSA key' } : { verdict: 'pass', facts }
}

function privateKeyFacts(jwk: JsonWebKey): ReturnType<typeof keyFacts> | undefined {
  try {
    const key = createPrivateKey({ key: jwk, format: 'jwk' })
    return isConsistent(key) && isSameX(key, jwk) ? keyFacts(key) : undefined
  } catch {
    return undefined
  }
}

/** The import of an OKP key ignores its public member. */
function isSameX(key: KeyObject, { kty, x }: JsonWebKey): boolean {
  return kty !== 'OKP' || key.export({ format: 'jwk' }).x === x
}
