import type { Rule, StructureCheck } from '#core/rule.ts'
import { decodeBase64 } from '#base/encoding.ts'
import { fakeBytes } from '#core/samples.ts'
import { marvin32, seedOf } from './marvin.ts'

const SIGNATURE_LENGTH = 4
const CHECKSUM_BYTES = 4
/** Base64 characters that the 32 bits of a checksum reach into. */
const CHECKSUM_LENGTH = 6

/** A family of keys that carry a signature of the issuing service and a seeded checksum at their end. */
export interface IdentifiableKind {
  /** Four base64 characters before the checksum, the same in every key of the family. */
  readonly signature: string
  /** Length of the decoded key. */
  readonly bytes: 32 | 39 | 40 | 64
  readonly encoding?: 'base64url'
  /** What each seed's label says of a key. */
  readonly seeds: Readonly<Record<string, string>>
  /** `+` and `/` were replaced by `P` and `F` after the checksum was added. */
  readonly lettersOnly?: boolean
  /** Not every seed is known: a wrong checksum proves nothing. */
  readonly moreSeeds?: boolean
}

/** What the checksum says a key is, or undefined when no known seed fits. */
export function identify(kind: IdentifiableKind, key: string): string | undefined {
  const bytes = decodeBase64(key)
  if (bytes?.length !== kind.bytes || signatureOf(key) !== kind.signature) return undefined
  for (const [label, meaning] of Object.entries(kind.seeds)) {
    const right = withChecksum(bytes, label)
    if (right.equals(bytes)) return meaning
    if (kind.lettersOnly && encode(kind, right).replaceAll('+', 'P').replaceAll('/', 'F') === key) return meaning
  }
  return undefined
}

/** The offline check of a family's keys. */
export function checkIdentifiable(kind: IdentifiableKind): NonNullable<Rule['check']> {
  return (secret): StructureCheck => {
    const keyKind = identify(kind, secret)
    if (keyKind !== undefined) return { verdict: 'pass', facts: { keyKind } }
    return kind.moreSeeds ? { verdict: 'neutral' } : { verdict: 'fail', reason: 'the checksum does not match' }
  }
}

/** A synthetic key with a right checksum, always the same for the same arguments. */
export function identifiableKey(kind: IdentifiableKind, label: string, sampleSeed: string): string {
  for (let attempt = 0; ; attempt++) {
    const text = encode(kind, fakeBytes(`${sampleSeed}/${attempt}`, kind.bytes))
    const head = text.replace(/=+$/, '').slice(0, -CHECKSUM_LENGTH - SIGNATURE_LENGTH)
    // The bits between signature and checksum are zero: "A".
    const unsigned = `${head}${kind.signature}${'A'.repeat(CHECKSUM_LENGTH)}`
    const key = encode(kind, withChecksum(Buffer.from(unsigned, 'base64'), label))
    if (/^\w*=*$/.test(key.replace(kind.signature, ''))) return key
  }
}

function signatureOf(key: string): string {
  const end = key.replace(/=+$/, '').length - CHECKSUM_LENGTH
  return key.slice(end - SIGNATURE_LENGTH, end)
}

function withChecksum(bytes: Buffer, label: string): Buffer {
  const out = Buffer.from(bytes)
  const end = out.length - CHECKSUM_BYTES
  out.writeUInt32LE(marvin32(out.subarray(0, end), seedOf(label)), end)
  return out
}

function encode({ encoding }: IdentifiableKind, bytes: Buffer): string {
  const text = bytes.toString('base64')
  return encoding === 'base64url' ? text.replaceAll('+', '-').replaceAll('/', '_') : text
}
