import type { StructureCheck } from '#core/rule.ts'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'
const PREFIX = /^os_v2_(app|org)_/

/**
 * After the prefix, base32 (RFC 4648, small letters, no padding) of 64 bytes: the UUID of the application or organization,
 * version 4 or 1 to 8 at least, and 48 bytes of secret. Three bits are left over; they are zero.
 */
export function checkOneSignalKey(key: string): StructureCheck {
  const [prefix, kind] = PREFIX.exec(key) ?? []
  if (prefix === undefined) return { verdict: 'neutral' }
  const digits = Array.from(key.slice(prefix.length), (letter) => ALPHABET.indexOf(letter))
  if (digits.length !== 103 || digits.includes(-1)) return { verdict: 'neutral' }
  const hex = BigInt(`0b${digits.map((digit) => digit.toString(2).padStart(5, '0')).join('')}`)
  const uuid = (hex >> BigInt(103 * 5 - 128)).toString(16).padStart(32, '0')
  if ((digits.at(-1)! & 0b111) !== 0) return { verdict: 'fail', reason: 'bits after the last byte' }
  const id = uuid.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  const isUuid = /^.{14}[1-8].{4}[89ab]/.test(id)
  return { verdict: isUuid ? 'pass' : 'neutral', facts: { [kind === 'app' ? 'appId' : 'organizationId']: id } }
}
