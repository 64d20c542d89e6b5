import type { StructureCheck } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { marvin32, seedOf } from './marvin.ts'

const DIGITS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~'
const SEED = seedOf('AadPwd00')
const CHECKSUM_LENGTH = 3
const CHECKSUM_DIGITS = 6

/** Client secrets with `8Q~` end in a checksum; those with `7Q~` have none, and of other digits nothing is known. */
export function checkClientSecret(secret: string): StructureCheck {
  if (!/^.{3}[78]/.test(secret)) return { verdict: 'neutral', confidence: 0.75 }
  if (secret.slice(3, 6) !== '8Q~') return { verdict: 'neutral' }
  return secret.endsWith(checksumOf(secret.slice(0, -CHECKSUM_LENGTH)))
    ? { verdict: 'pass' }
    : { verdict: 'fail', reason: 'the checksum does not match' }
}

/** A synthetic client secret with a right checksum. */
export function clientSecret(sampleSeed: string): string {
  const text = `${fake(sampleSeed, 'base62', 3)}8Q~${fake(`${sampleSeed}/2`, 'base62', 31)}`
  return text + checksumOf(text)
}

/** The first three of six digits, base 66, of the 32-bit checksum. */
function checksumOf(text: string): string {
  let rest = marvin32(Buffer.from(text, 'latin1'), SEED)
  let digits = ''
  for (let i = 0; i < CHECKSUM_DIGITS; i++) {
    digits = DIGITS[rest % DIGITS.length]! + digits
    rest = Math.floor(rest / DIGITS.length)
  }
  return digits.slice(0, CHECKSUM_LENGTH)
}
