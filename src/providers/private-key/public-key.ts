import { createECDH, createHash, createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import type { Facts } from '#core/rule.ts'

/** What a key says about itself without giving anything away: its type, its size, and the identity of its public half. */
export function keyFacts(key: KeyObject): Facts {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {}
  const ssh = sshBlob(publicKey)
  return {
    keyType: key.asymmetricKeyType ?? 'unknown',
    ...(modulusLength === undefined ? {} : { bits: modulusLength }),
    ...(namedCurve === undefined ? {} : { curve: namedCurve }),
    publicFingerprint: createHash('sha256').update(spki).digest('hex'),
    ...(ssh === undefined ? {} : { sshFingerprint: sshFingerprint(ssh) }),
  }
}

/**
 * Do the numbers of a private key belong together: n = p · q for RSA, and the public point to the private number for NIST
 * curves? Parsing alone does not test it, so one mistyped character would go unnoticed. True for other types.
 */
export function isConsistent(key: KeyObject): boolean {
  if (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'ec') return true
  const jwk = exportJwk(key)
  if (jwk === undefined) return true
  if (jwk.kty === 'RSA') return numberOf(jwk.p) * numberOf(jwk.q) === numberOf(jwk.n)
  const curve = key.asymmetricKeyDetails?.namedCurve ?? ''
  const ecdh = createECDH(curve)
  ecdh.setPrivateKey(jwk.d ?? '', 'base64url')
  return ecdh.getPublicKey('base64url') === Buffer.concat([Buffer.of(4), part(jwk.x), part(jwk.y)]).toString('base64url')
}

/** Some curves have no JWK form. */
function exportJwk(key: KeyObject): JsonWebKey | undefined {
  try {
    return key.export({ format: 'jwk' })
  } catch {
    return undefined
  }
}

function part(value: string | undefined): Buffer {
  return Buffer.from(value ?? '', 'base64url')
}

function numberOf(value: string | undefined): bigint {
  return BigInt(`0x0${part(value).toString('hex')}`)
}

/** A public key's fingerprint as `ssh-keygen -l` prints it. */
export function sshFingerprint(blob: Uint8Array): string {
  return `SHA256:${createHash('sha256').update(blob).digest('base64').replace(/=+$/, '')}`
}

/** The SSH form (RFC 4253, RFC 5656, RFC 8709) of RSA, NIST curve and Ed25519 keys. */
function sshBlob(publicKey: KeyObject): Buffer | undefined {
  const type = publicKey.asymmetricKeyType
  if (type !== 'rsa' && type !== 'ec' && type !== 'ed25519') return undefined
  const jwk = exportJwk(publicKey)
  if (jwk === undefined) return undefined
  if (type === 'rsa') return sshStrings(Buffer.from('ssh-rsa'), mpint(part(jwk.e)), mpint(part(jwk.n)))
  if (type === 'ed25519') return sshStrings(Buffer.from('ssh-ed25519'), part(jwk.x))
  const curve = SSH_CURVES.get(jwk.crv ?? '')
  if (curve === undefined) return undefined
  const point = Buffer.concat([Buffer.of(4), part(jwk.x), part(jwk.y)])
  return sshStrings(Buffer.from(`ecdsa-sha2-${curve}`), Buffer.from(curve), point)
}

const SSH_CURVES = new Map([
  ['P-256', 'nistp256'],
  ['P-384', 'nistp384'],
  ['P-521', 'nistp521'],
])

/** Strings in SSH form: each behind its length in four bytes. */
export function sshStrings(...parts: readonly Uint8Array[]): Buffer {
  return Buffer.concat(
    parts.flatMap((content) => {
      const length = Buffer.alloc(4)
      length.writeUInt32BE(content.length)
      return [length, content]
    }),
  )
}

/** A non-negative number's bytes as an SSH mpint's content: a leading zero byte keeps it positive. */
export function mpint(bytes: Buffer): Buffer {
  return bytes.length > 0 && bytes[0]! >= 0x80 ? Buffer.concat([Buffer.of(0), bytes]) : bytes
}

/** DER before the 32 bytes of a curve25519 key in PKCS#8 (RFC 8410). */
const PKCS8_25519 = { ed25519: '302e020100300506032b657004220420', x25519: '302e020100300506032b656e04220420' } as const

/** A private key of a curve25519 kind from its 32 bytes. */
export function key25519(kind: keyof typeof PKCS8_25519, seed: Uint8Array): KeyObject {
  return createPrivateKey({
    key: Buffer.concat([Buffer.from(PKCS8_25519[kind], 'hex'), seed]),
    format: 'der',
    type: 'pkcs8',
  })
}

/** The 32 public bytes that belong to 32 private bytes. */
export function public25519(kind: keyof typeof PKCS8_25519, seed: Uint8Array): Buffer {
  return Buffer.from(createPublicKey(key25519(kind, seed)).export({ format: 'jwk' }).x ?? '', 'base64url')
}

/** Has a 32-byte scalar the fixed bits that X25519 and Ed25519 set (RFC 7748, section 5)? By chance 1 in 32. */
export function isClamped(scalar: Uint8Array): boolean {
  return (scalar[0]! & 7) === 0 && (scalar[31]! & 0xc0) === 0x40
}
