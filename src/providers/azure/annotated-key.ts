import type { Facts, Rule, StructureCheck } from '#core/rule.ts'
import { base62 } from '#base/encoding.ts'
import { fake } from '#core/samples.ts'
import { marvin32, seedOf } from './marvin.ts'

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const SEED = seedOf('Default0')
const KIND_AT = 57
const YEAR_AT = 58
const PLATFORM_DATA_AT = 60
const PROVIDER_DATA_AT = 72
const SIGNATURE_AT = 76
const CHECKSUM_AT = 80
const FIRST_YEAR = 2024

/** The fields of an annotated key: 52 random characters, `JQQJ99`, year, month, 12 + 4 reserved, signature, checksum. */
export interface AnnotatedKey {
  /** Month of issue, `2026-11`. */
  readonly created: string
  /** Computed from another key (`D`), or a hash made with one (`H`), instead of drawn at random. */
  readonly derived: boolean
  readonly platformData: string
  readonly providerData: string
  readonly signature: string
  readonly checksumHolds: boolean
}

/** Reads an annotated key of 84 or 88 characters; undefined for any other text. */
export function readAnnotatedKey(key: string): AnnotatedKey | undefined {
  if (!/^[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{24}(?:[A-Za-z0-9+/]{2}==)?$/.test(key)) return undefined
  const month = key.charCodeAt(YEAR_AT + 1) - 64
  return {
    created: `${FIRST_YEAR + BASE64.indexOf(key[YEAR_AT]!)}-${String(month).padStart(2, '0')}`,
    derived: key[KIND_AT] !== '9',
    platformData: key.slice(PLATFORM_DATA_AT, PROVIDER_DATA_AT),
    providerData: key.slice(PROVIDER_DATA_AT, SIGNATURE_AT),
    signature: key.slice(SIGNATURE_AT, CHECKSUM_AT),
    checksumHolds: checksumsOf(key).some((checksum) => checksum.startsWith(key.slice(CHECKSUM_AT).replace(/=+$/, ''))),
  }
}

/** The offline check of one service's annotated keys; `factsOf` adds what the service's own field says. */
export function checkAnnotated(factsOf: (key: AnnotatedKey) => Facts = () => ({})): NonNullable<Rule['check']> {
  return (secret): StructureCheck => {
    const key = readAnnotatedKey(secret)
    if (key === undefined) return { verdict: 'reject' }
    const facts = { created: key.created, ...fieldFacts(key), ...factsOf(key) }
    // Older generators closed keys in other ways, so a mismatch proves nothing.
    return { verdict: key.checksumHolds ? 'pass' : 'neutral', facts }
  }
}

/** Fields that say something: unset ones are all `A`. */
function fieldFacts({ derived, platformData }: AnnotatedKey): Facts {
  return { ...(derived ? { derived } : {}), ...(/^A*$/.test(platformData) ? {} : { platformData }) }
}

/** A synthetic annotated key with a right checksum, always the same for the same arguments. */
export function annotatedKey(signature: string, sampleSeed: string, providerData = 'AAAA'): string {
  const head = `${fake(sampleSeed, 'base62', 52)}JQQJ99BK${fake(`${sampleSeed}/platform`, 'base62', 12)}${providerData}${signature}`
  return head + checksumsOf(head)[0]!.slice(0, 4)
}

/** Both ways in which a checksum has been written: base 62, then base64. Six characters each. */
function checksumsOf(key: string): readonly string[] {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(marvin32(Buffer.from(key.slice(0, CHECKSUM_AT), 'base64'), SEED))
  const zeros = '0'.repeat(Math.min(3, bytes.findIndex((byte) => byte !== 0) >>> 0))
  const digits = `${zeros}${base62(bytes.readUInt32BE(), 1)}`.padEnd(6, '0')
  return [sixCharacters(Buffer.from(digits, 'base64')), sixCharacters(bytes)]
}

/** Base64 of four bytes without padding: the last character holds two bits. */
function sixCharacters(bytes: Buffer): string {
  return bytes.subarray(0, 4).toString('base64').replace(/=+$/, '')
}
