import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkServiceAccountToken } from './service-account-token.ts'

const token = (value: unknown): string => `ops_${Buffer.from(JSON.stringify(value)).toString('base64')}`

describe('service account token of 1Password', () => {
  it('names the address it signs in at', () => {
    expect(checkServiceAccountToken(token({ signInAddress: 'a.1password.com', secretKey: 'A3' }))).toEqual({
      verdict: 'pass',
      facts: { signInAddress: 'a.1password.com' },
    })
  })

  it('fails without a key, whatever else it holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (text, value) => {
        expect(checkServiceAccountToken(text).verdict).toBe('fail')
        expect(checkServiceAccountToken(token(value)).verdict).toBe('fail')
      }),
    )
  })
})
