import { describe, expect, it } from 'vitest'
import { checkTemporalKey } from './token.ts'

const token = (claims: object): string => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`

describe('API key of Temporal Cloud', () => {
  it('names its account, key and expiry', () => {
    expect(checkTemporalKey(token({ account_id: 'a1b2c', aud: ['temporal.io'], key_id: 'K', exp: 0 }))).toEqual({
      verdict: 'pass',
      facts: { accountId: 'a1b2c', keyId: 'K', expiresAt: '1970-01-01T00:00:00.000Z' },
    })
    expect(checkTemporalKey(token({ iss: 'temporal.io', exp: 1e300 }))).toEqual({ verdict: 'pass', facts: {} })
  })

  it('is no token of another issuer', () => {
    expect(checkTemporalKey(token({ iss: 'acme.io', aud: 'temporal.io' }))).toEqual({ verdict: 'reject' })
    expect(checkTemporalKey('a.%.c')).toEqual({ verdict: 'reject' })
  })
})
