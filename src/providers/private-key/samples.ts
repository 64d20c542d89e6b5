import { checkPrimeSync, createECDH, createPrivateKey, type KeyObject } from 'node:crypto'
import { fakeBytes } from '#core/samples.ts'
import { mpint, sshStrings, public25519, key25519 } from './public-key.ts'

/** Synthetic keys, always the same for the same seed. They open nothing: nobody ever used them. */

const cache = new Map<string, unknown>()

function once<T>(name: string, make: () => T): T {
  if (!cache.has(name)) cache.set(name, make())
  return cache.get(name) as T
}

/** A DER element. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  const length =
    content.length < 128
      ? [content.length]
      : content.length < 256
        ? [0x81, content.length]
        : [0x82, content.length >> 8, content.length & 255]
  return Buffer.concat([Buffer.of(tag, ...length), content])
}

/** PEM text with lines of 64 characters. */
export function pem(label: string, bytes: Uint8Array, width = 64): string {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(new RegExp(`.{1,${width}}`, 'g')) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}

/** A synthetic RSA key of 1,024 bits: small, so that samples are quick to make. */
export function rsaKey(seed: string): KeyObject {
  return once(`rsa/${seed}`, () => {
    const e = 65_537n
    const p = primeFrom(fakeBytes(`${seed}/p`, 64), (n) => (n - 1n) % e !== 0n)
    const q = primeFrom(fakeBytes(`${seed}/q`, 64), (n) => (n - 1n) % e !== 0n)
    const d = inverse(e, (p - 1n) * (q - 1n))
    const jwk = { kty: 'RSA', n: p * q, e, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) }
    const text = Object.entries(jwk).map(([k, v]) => [k, typeof v === 'string' ? v : bytesOf(v).toString('base64url')])
    return createPrivateKey({ key: Object.fromEntries(text) as Record<string, string>, format: 'jwk' })
  })
}

/** A synthetic key on P-256. */
export function ecKey(seed: string): KeyObject {
  const ecdh = createECDH('prime256v1')
  ecdh.setPrivateKey(fakeBytes(seed, 32))
  const point = ecdh.getPublicKey()
  const text = (bytes: Buffer): string => bytes.toString('base64url')
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    d: text(fakeBytes(seed, 32)),
    x: text(point.subarray(1, 33)),
    y: text(point.subarray(33)),
  }
  return createPrivateKey({ key: jwk, format: 'jwk' })
}

/** A synthetic Ed25519 key. */
export function edKey(seed: string): KeyObject {
  return key25519('ed25519', fakeBytes(seed, 32))
}

/** DER of a synthetic DSA key in OpenSSL's own form: version, p, q, g, y, x. */
export function dsaKey(seed: string): Buffer {
  return once(`dsa/${seed}`, () => {
    const q = primeFrom(fakeBytes(`${seed}/q`, 20), () => true)
    const start = numberOf(fakeBytes(`${seed}/p`, 64)) | (1n << 511n)
    let p = start - (start % (2n * q)) + 1n
    while (!checkPrimeSync(p)) p += 2n * q
    const g = power(2n, (p - 1n) / q, p)
    const x = numberOf(fakeBytes(`${seed}/x`, 19))
    return der(0x30, ...[0n, p, q, g, power(g, x, p), x].map((n) => der(2, mpint(bytesOf(n)))))
  })
}

/** An unencrypted OpenSSH key file's bytes, Ed25519. */
export function opensshKey(seed: string, comment: string): Buffer {
  const secret = fakeBytes(seed, 32)
  const publicKey = public25519('ed25519', secret)
  const type = Buffer.from('ssh-ed25519')
  const check = fakeBytes(`${seed}/check`, 4)
  const fields = sshStrings(type, publicKey, Buffer.concat([secret, publicKey]), Buffer.from(comment))
  const inner = Buffer.concat([check, check, fields])
  const padding = Buffer.from(Array.from({ length: (8 - (inner.length % 8)) % 8 }, (_, i) => i + 1))
  return Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    sshStrings(Buffer.from('none'), Buffer.from('none'), Buffer.alloc(0)),
    Buffer.of(0, 0, 0, 1),
    sshStrings(sshStrings(type, publicKey), Buffer.concat([inner, padding])),
  ])
}

/** An OpenSSH key file's bytes under a passphrase; what is encrypted is noise. */
export function encryptedOpensshKey(seed: string): Buffer {
  const publicKey = sshStrings(Buffer.from('ssh-ed25519'), public25519('ed25519', fakeBytes(seed, 32)))
  const options = Buffer.concat([sshStrings(fakeBytes(`${seed}/salt`, 16)), Buffer.of(0, 0, 0, 16)])
  return Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    sshStrings(Buffer.from('aes256-ctr'), Buffer.from('bcrypt'), options),
    Buffer.of(0, 0, 0, 1),
    sshStrings(publicKey, fakeBytes(`${seed}/cipher`, 160)),
  ])
}

function primeFrom(seed: Buffer, accept: (n: bigint) => boolean): bigint {
  const top = 3n << BigInt(seed.length * 8 - 2)
  let n = numberOf(seed) | top | 1n
  while (!accept(n) || !checkPrimeSync(n)) n += 2n
  return n
}

function numberOf(bytes: Buffer): bigint {
  return BigInt(`0x${bytes.toString('hex')}`)
}

function bytesOf(n: bigint): Buffer {
  const hex = n.toString(16)
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')
}

function inverse(a: bigint, modulus: bigint): bigint {
  let [r0, r1, s0, s1] = [modulus, a % modulus, 0n, 1n]
  while (r1 !== 0n) {
    const quotient = r0 / r1
    ;[r0, r1] = [r1, r0 - quotient * r1]
    ;[s0, s1] = [s1, s0 - quotient * s1]
  }
  return ((s0 % modulus) + modulus) % modulus
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n
  let factor = base % modulus
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * factor) % modulus
    factor = (factor * factor) % modulus
  }
  return result
}
