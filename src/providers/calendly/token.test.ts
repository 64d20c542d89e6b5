import { describe, expect, it } from 'vitest'
import { checkCalendlyToken } from './token.ts'

const token = (claims: object): string => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`

describe('token of Calendly', () => {
  it('names its user and when it was made', () => {
    expect(checkCalendlyToken(token({ iss: 'https://auth.calendly.com', iat: 0, user_uuid: 'u-1' }))).toEqual({
      verdict: 'pass',
      facts: { userId: 'u-1', issuedAt: '1970-01-01T00:00:00.000Z' },
    })
  })

  it('proves nothing when the claims cannot be read or are odd', () => {
    expect(checkCalendlyToken('a.b.c')).toEqual({ verdict: 'neutral' })
    expect(checkCalendlyToken('')).toEqual({ verdict: 'neutral' })
    expect(checkCalendlyToken(token({ iss: 'https://auth.calendly.com', iat: 1e300, user_uuid: 7 }))).toEqual({
      verdict: 'pass',
      facts: {},
    })
  })
})
