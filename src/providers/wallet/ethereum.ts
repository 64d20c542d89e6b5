import { createHash } from 'node:crypto'
import type { PartValues, StructureCheck } from '#core/rule.ts'
import { curvePoint, isCurveNumber } from './curve.ts'
import { keccak256 } from './keccak.ts'

/** First bytes of SHA-256 of keys that tools publish: the first three accounts of Hardhat and Anvil, the first of Ganache. */
const PUBLISHED = new Set(['bc1a50966c9e6486', '8335c55334821eef', 'b26ab6529d20ebeb', '578592185588730b'])
const CHAIN = /eth|evm|wallet|deploy|signer|account|metamask|hardhat|foundry|polygon|mainnet|goerli|sepolia|arbitrum|bsc|0x/i

/** A private key of Ethereum and its kin: a number of secp256k1 in hexadecimal; its address becomes a fact. */
export function checkEthereumKey(secret: string, { name = '' }: PartValues): StructureCheck {
  const bytes = Buffer.from(secret, 'hex')
  if (!isCurveNumber(bytes)) return { verdict: 'reject' }
  // Numbers that were typed rather than drawn: hardly any bytes, or steps.
  if (new Set(bytes).size < 12) return { verdict: 'doubt', reason: 'not drawn at random' }
  const facts = { address: addressOf(bytes) }
  if (isPublished(secret)) return { verdict: 'doubt', reason: 'a published test key', facts }
  return { verdict: 'neutral', facts, confidence: CHAIN.test(name) ? 0.85 : 0.6 }
}

function isPublished(secret: string): boolean {
  return PUBLISHED.has(createHash('sha256').update(secret.toLowerCase()).digest('hex').slice(0, 16))
}

/** The last 20 bytes of Keccak-256 of the public point. */
export function addressOf(key: Buffer): string {
  return `0x${keccak256(curvePoint(key)).subarray(12).toString('hex')}`
}
