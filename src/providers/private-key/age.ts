import type { StructureCheck } from '#core/rule.ts'
import { decodeBech32, encodeBech32 } from '#base/bech32.ts'
import { public25519 } from './public-key.ts'

/** A native age identity; its public recipient becomes a fact. */
export function checkAge(text: string): StructureCheck {
  const decoded = decodeBech32(text)
  if (decoded === undefined) return { verdict: 'fail', reason: 'bech32 checksum' }
  if (decoded.bytes.length !== 32) return { verdict: 'fail', reason: 'not 32 bytes' }
  if (decoded.prefix !== 'age-secret-key-') return { verdict: 'pass', facts: { keyType: 'hybrid post-quantum' } }
  return {
    verdict: 'pass',
    facts: { keyType: 'x25519', recipient: encodeBech32('age', public25519('x25519', decoded.bytes)) },
  }
}

/** An identity of a plugin. Often only a pointer to a key in hardware. */
export function checkAgePlugin(text: string): StructureCheck {
  const decoded = decodeBech32(text)
  const plugin = /^age-plugin-([a-z0-9+._-]+)-$/.exec(decoded?.prefix ?? '')?.[1]
  return plugin === undefined ? { verdict: 'fail', reason: 'bech32 checksum' } : { verdict: 'pass', facts: { plugin } }
}
