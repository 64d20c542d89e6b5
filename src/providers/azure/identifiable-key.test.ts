import { NO_CONTEXT } from '#core/rule.ts'
import { describe, expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { checkIdentifiable, identifiableKey, identify, type IdentifiableKind } from './identifiable-key.ts'
import { KEY_KINDS } from './key-kinds.ts'
import { marvin32, seedOf } from './marvin.ts'

const kinds: readonly (readonly [string, IdentifiableKind])[] = Object.entries(KEY_KINDS)

describe('identifiable keys', () => {
  // Keys of one repeated letter from the vendor's own tests, see README.md#sources.
  it('knows the published functions key', () => {
    expect(identify(KEY_KINDS.functions, `${'d'.repeat(44)}AzFu182vhA==`)).toBe('system key')
  })

  it('knows the published storage key', () => {
    expect(identify(KEY_KINDS.storage, `${'a'.repeat(76)}+ASt5mnCaw==`)).toBe('account key')
  })

  it.each(kinds)('%s: every seed gives a key that is known by it', (name, kind) => {
    for (const [label, meaning] of Object.entries(kind.seeds)) {
      expect(identify(kind, identifiableKey(kind, label, name))).toBe(meaning)
    }
  })

  it.each(kinds)('%s: one changed character breaks the checksum', (name, kind) => {
    const key = identifiableKey(kind, Object.keys(kind.seeds)[0]!, name)
    const changed = `${key.startsWith('A') ? 'B' : 'A'}${key.slice(1)}`
    expect(identify(kind, changed)).toBeUndefined()
    expect(checkIdentifiable(kind)(changed, {}, NO_CONTEXT)).toMatchObject({ verdict: kind.moreSeeds ? 'neutral' : 'fail' })
  })

  it('does not take the key of one service for that of another', () => {
    expect(identify(KEY_KINDS.eventHubs, identifiableKey(KEY_KINDS.serviceBus, 'Send0000', 'x'))).toBeUndefined()
  })

  it('tells what a key may do', () => {
    const check = checkIdentifiable(KEY_KINDS.search)
    expect(check(identifiableKey(KEY_KINDS.search, 'PAdmin00', 'x'), {}, NO_CONTEXT)).toEqual({
      verdict: 'pass',
      facts: { keyKind: 'admin key' },
    })
  })

  it('knows a Redis key whose checksum lost its special characters', () => {
    const pure: IdentifiableKind = { ...KEY_KINDS.redis, lettersOnly: false }
    const replaced = Array.from({ length: 400 }, (_, i) => issuedRedisKey(i)).find(
      (key) => identify(pure, key) === undefined,
    )
    expect(replaced).toBeDefined()
    expect(identify(KEY_KINDS.redis, replaced!)).toBe('access key')
  })
})

/** A Redis key as issued: the checksum's `+` and `/` replaced, which the generator of samples avoids. */
function issuedRedisKey(attempt: number): string {
  const bytes = Buffer.from(`${fake(`redis/${attempt}`, 'base62', 33)}AzCaAAAAAA=`, 'base64')
  bytes.writeUInt32LE(marvin32(bytes.subarray(0, 28), seedOf('Access00')), 28)
  return bytes.toString('base64').replaceAll('+', 'P').replaceAll('/', 'F')
}
