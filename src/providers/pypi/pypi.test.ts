import { describe, expect, it } from 'vitest'
import { fakeBytes } from '#core/samples.ts'
import { checkApiToken } from './api-token.ts'
import { parseMacaroon, writeMacaroon } from './macaroon.ts'

const signature = fakeBytes('test/signature', 32)
const macaroon = (caveats: readonly string[], identifier = Buffer.from('id')): Buffer =>
  writeMacaroon({ location: 'pypi.org', identifier, caveats: caveats.map((text) => Buffer.from(text)) }, signature)
const factsOf = (...caveats: readonly unknown[]): unknown =>
  checkApiToken(`pypi-${macaroon(caveats.map((caveat) => JSON.stringify(caveat))).toString('base64url')}`)

describe('a macaroon', () => {
  it('is read as it was written', () => {
    const caveats = ['a', 'b'.repeat(300)]
    expect(parseMacaroon(macaroon(caveats))).toEqual({
      location: 'pypi.org',
      identifier: Buffer.from('id'),
      caveats: caveats.map((text) => Buffer.from(text)),
    })
  })

  it('may have no location', () => {
    const bytes = Buffer.concat([Buffer.from([2, 2, 1, 0x41, 0, 0, 6, 32]), signature])
    expect(parseMacaroon(bytes)).toEqual({ location: '', identifier: Buffer.from('A'), caveats: [] })
  })

  it('leaves third-party caveats out', () => {
    const third = [1, 1, 0x4c, 2, 1, 0x43, 4, 1, 0x56, 0]
    const bytes = Buffer.concat([Buffer.from([2, 2, 1, 0x41, 0, ...third, 0, 6, 32]), signature])
    expect(parseMacaroon(bytes)?.caveats).toEqual([])
  })

  it('is none when any byte is missing or one is too many', () => {
    const bytes = macaroon(['caveat'])
    for (let length = 0; length < bytes.length; length++) expect(parseMacaroon(bytes.subarray(0, length))).toBeUndefined()
    expect(parseMacaroon(Buffer.concat([bytes, Buffer.from([0])]))).toBeUndefined()
  })

  it('is none in another version', () => {
    expect(parseMacaroon(Buffer.from([1, ...macaroon([]).subarray(1)]))).toBeUndefined()
  })

  it('is none with more caveats than any token has', () => {
    expect(parseMacaroon(macaroon(Array.from({ length: 65 }, () => 'c')))).toBeUndefined()
  })
})

describe('facts of a token', () => {
  it.each([
    [[3, 'user-1'], { userId: 'user-1' }],
    [[1, ['a', 'b']], { projects: 'a, b' }],
    [[2, ['id-1']], { projectIds: 'id-1' }],
    [[4, 'publisher-1'], { publisherId: 'publisher-1' }],
    [[0, 1_800_000_000, 1_700_000_000], { expiresAt: '2027-01-15T08:00:00.000Z', notBefore: '2023-11-14T22:13:20.000Z' }],
    [
      { nbf: 0, exp: 60 },
      { expiresAt: '1970-01-01T00:01:00.000Z', notBefore: '1970-01-01T00:00:00.000Z' },
    ],
    [{ version: 1, permissions: 'user' }, { scope: 'all projects of the user' }],
    [{ version: 1, permissions: { projects: ['a'] } }, { projects: 'a' }],
    [[99, 'new'], {}],
    ['text', {}],
  ])('come from the caveat %j', (caveat, facts) => {
    expect(factsOf(caveat)).toEqual({ verdict: 'pass', facts: { site: 'pypi.org', tokenId: 'id', caveats: 1, ...facts } })
  })

  it('come from all caveats together', () => {
    expect(factsOf([3, 'u'], [1, ['a']])).toMatchObject({ facts: { caveats: 2, userId: 'u', projects: 'a' } })
  })

  it('give a binary id as a UUID', () => {
    const bytes = macaroon([], Buffer.from('00112233445566778899aabbccddeeff', 'hex'))
    expect(checkApiToken(`pypi-${bytes.toString('base64url')}`)).toMatchObject({
      facts: { tokenId: '00112233-4455-6677-8899-aabbccddeeff' },
    })
  })
})
