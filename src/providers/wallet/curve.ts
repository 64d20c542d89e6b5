import { createECDH, createPrivateKey, createPublicKey } from 'node:crypto'

/** The order of secp256k1. Source: SEC 2, section 2.4.1. */
const ORDER = Buffer.from(['ffffffffffffffff', 'fffffffffffffffe', 'baaedce6af48a03b', 'bfd25e8cd0364141'].join(''), 'hex')

/** Is it a private key of secp256k1: 32 bytes, not zero, below the order? */
export function isCurveNumber(bytes: Buffer): boolean {
  return bytes.length === 32 && bytes.some((byte) => byte !== 0) && bytes.compare(ORDER) < 0
}

/** The uncompressed public point of a private key of secp256k1, without its first byte: 64 bytes. */
export function curvePoint(secret: Buffer): Buffer {
  const pair = createECDH('secp256k1')
  pair.setPrivateKey(secret)
  return pair.getPublicKey().subarray(1)
}

const ED25519_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The Ed25519 public key of a seed of 32 bytes. */
export function ed25519Public(seed: Uint8Array): Buffer {
  const key = createPrivateKey({ key: Buffer.concat([ED25519_HEAD, seed]), format: 'der', type: 'pkcs8' })
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32)
}

/** Are 64 bytes a seed and its own public key? */
export function isEd25519Pair(bytes: Buffer): boolean {
  return bytes.length === 64 && ed25519Public(bytes.subarray(0, 32)).equals(bytes.subarray(32))
}
