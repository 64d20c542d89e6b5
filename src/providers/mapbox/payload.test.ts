import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPayload } from './payload.ts'

const token = (payload: unknown): string => `sk.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.x`

describe('payload of a Mapbox token', () => {
  it('names account, token and expiry', () => {
    expect(checkPayload(token({ u: 'acme', a: 'cl1', exp: 1 }))).toEqual({
      verdict: 'pass',
      facts: { account: 'acme', tokenId: 'cl1', expiresAt: '1970-01-01T00:00:01.000Z' },
    })
  })

  it('is nothing else without an account', () => {
    fc.assert(
      fc.property(fc.string(), fc.double(), (text, exp) => {
        expect(['fail', 'reject']).toContain(checkPayload(text).verdict)
        expect(checkPayload(token({ exp })).verdict).toBe('reject')
        expect(checkPayload(token({ u: 'a', exp })).verdict).toBe('pass')
      }),
    )
  })
})
