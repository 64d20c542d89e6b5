import { decodeBase58Check } from '#base/base58.ts'
import type { StructureCheck } from '#core/rule.ts'
import { isCurveNumber } from './curve.ts'

/** Version bytes of private keys in the wallet import format. */
const WIF_VERSIONS = new Map([
  [0x80, 'Bitcoin'],
  [0xef, 'Bitcoin testnet'],
  [0xb0, 'Litecoin'],
  [0x9e, 'Dogecoin'],
  [0xcc, 'Dash'],
])

/** A key in wallet import format: version, 32 bytes, and 01 behind them when its public key is to be compressed. */
export function checkWif(secret: string): StructureCheck {
  const body = decodeBase58Check(secret)
  // Base58 of this length is common beside wallets; only the checksum tells.
  if (body === undefined) return { verdict: 'reject' }
  const network = WIF_VERSIONS.get(body[0]!)
  const compressed = body.length === 34 && body[33] === 1
  if (network === undefined || (body.length !== 33 && !compressed)) return { verdict: 'reject' }
  if (!isCurveNumber(body.subarray(1, 33))) return { verdict: 'fail', reason: 'not a number of the curve' }
  return { verdict: 'pass', facts: { network, compressed } }
}

/** Version bytes of extended private keys (BIP 32, SLIP 132). */
const EXTENDED_VERSIONS = new Map([
  [0x0488ade4, 'Bitcoin'],
  [0x049d7878, 'Bitcoin, P2WPKH in P2SH'],
  [0x04b2430c, 'Bitcoin, P2WPKH'],
  [0x0295b005, 'Bitcoin, P2WSH in P2SH'],
  [0x02aa7a99, 'Bitcoin, P2WSH'],
  [0x04358394, 'testnet'],
  [0x044a4e28, 'testnet, P2WPKH in P2SH'],
  [0x045f18bc, 'testnet, P2WPKH'],
  [0x024285b5, 'testnet, P2WSH in P2SH'],
  [0x02575048, 'testnet, P2WSH'],
])
const HARDENED = 0x8000_0000

/** An extended private key: version, depth, parent's fingerprint, number, chain code, and a zero byte before the key. */
export function checkExtendedKey(secret: string): StructureCheck {
  const body = decodeBase58Check(secret)
  if (body === undefined) return { verdict: 'fail', reason: 'base58 checksum' }
  const network = body.length === 78 ? EXTENDED_VERSIONS.get(body.readUInt32BE(0)) : undefined
  if (network === undefined || body[45] !== 0) return { verdict: 'fail', reason: 'no extended private key' }
  if (!isCurveNumber(body.subarray(46))) return { verdict: 'fail', reason: 'not a number of the curve' }
  const depth = body[4]!
  const number = body.readUInt32BE(9)
  const child = `${number % HARDENED}${number >= HARDENED ? "'" : ''}`
  return { verdict: 'pass', facts: { network, depth, ...(depth === 0 ? { master: true } : { child }) } }
}

/** A key under a passphrase (BIP 38): 0142 or 0143, flags, salt, ciphertext; 39 bytes. */
export function checkBip38(secret: string): StructureCheck {
  const body = decodeBase58Check(secret)
  if (body === undefined) return { verdict: 'fail', reason: 'base58 checksum' }
  if (body.length !== 39 || body[0] !== 1 || (body[1] !== 0x42 && body[1] !== 0x43)) return { verdict: 'reject' }
  return { verdict: 'pass', facts: { encrypted: true, compressed: (body[2]! & 0x20) !== 0 } }
}
