import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkHexMacaroon, checkMacaroon, readVersion1, readVersion2 } from './macaroon.ts'
import { version1, version2 } from './samples.ts'

describe('a macaroon of version 1', () => {
  it('is read as libmacaroons’ README writes it', () => {
    const text = [
      'MDAxY2xvY2F0aW9uIGh0dHA6Ly9teWJhbmsvCjAwMjZpZGVudGlmaWVyIHdlIHVzZWQgb3Vy',
      'IHNlY3JldCBrZXkKMDAyZnNpZ25hdHVyZSDj2eApCFJsTAA5rhURQRXZf91ovyujebNCqvD2F9BVLwo',
    ].join('')
    expect(readVersion1(Buffer.from(text, 'base64url'))).toMatchObject({
      location: 'http://mybank/',
      identifier: Buffer.from('we used our secret key'),
      caveats: [],
    })
    expect(checkMacaroon(text)).toEqual({ verdict: 'pass', facts: { location: 'http://mybank/', caveats: 0 } })
  })

  it('tells its limits and when it ends', () => {
    const token = version1('x', 'matrix.corp.io', ['gen = 1', 'time < 1893456000000']).toString('base64url')
    expect(checkMacaroon(token)).toEqual({
      verdict: 'pass',
      facts: {
        location: 'matrix.corp.io',
        caveats: 2,
        limits: 'gen = 1; time < 1893456000000',
        expires: '2030-01-01T00:00:00.000Z',
      },
    })
  })
})

describe('a macaroon of version 2', () => {
  it('of lnd tells its permissions', () => {
    const bytes = version2('x', 'lnd', ['time-before 2030-01-01T00:00:00Z'])
    expect(checkHexMacaroon(bytes.toString('hex'))).toMatchObject({
      verdict: 'pass',
      facts: { location: 'lnd', expires: '2030-01-01T00:00:00.000Z', permissions: 'invoices read' },
    })
  })
})

describe('any bytes', () => {
  it('are read without a throw; a macaroon that lost its end is noticed', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.nat(200), fc.nat(255), (isFirst, at, byte) => {
        const whole = isFirst ? version1('p', 'a.b', ['c = d']) : version2('p', 'a.b', ['c = d'])
        const read = isFirst ? readVersion1 : readVersion2
        expect(read(whole)?.length).toBe(whole.length)
        expect(read(whole.subarray(0, -1 - (at % (whole.length - 1))))).toBeUndefined()
        const damaged = Buffer.from(whole)
        damaged[at % damaged.length] = byte
        read(damaged)
      }),
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        readVersion1(Buffer.from(bytes))
        readVersion2(Buffer.concat([Buffer.of(2), bytes]))
        checkMacaroon(Buffer.from(bytes).toString('base64'))
      }),
    )
  })
})
