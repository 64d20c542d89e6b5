import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fakeBytes } from '#core/samples.ts'
import { checkOrganizationToken } from './organization-token.ts'

const token = (payload: object, bytes = 32): string =>
  `sntrys_${Buffer.from(JSON.stringify(payload)).toString('base64')}_${fakeBytes('s', bytes).toString('base64').replaceAll('=', '')}`

describe('organisation token of Sentry', () => {
  it('says whose it is and since when', () => {
    expect(checkOrganizationToken(token({ iat: 1, region_url: 'https://us.sentry.io', org: 'acme' }))).toEqual({
      verdict: 'pass',
      facts: { organization: 'acme', regionUrl: 'https://us.sentry.io', issuedAt: '1970-01-01T00:00:01.000Z' },
    })
  })

  it('fails without an organisation or with a cut secret', () => {
    expect(checkOrganizationToken(token({ iat: 1 }))).toMatchObject({ verdict: 'fail' })
    expect(checkOrganizationToken(token({ org: 'acme' }, 30))).toMatchObject({ verdict: 'fail' })
  })

  it('takes any time and any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.double(), (text, iat) => {
        expect(checkOrganizationToken(text).verdict).toBe('fail')
        expect(checkOrganizationToken(token({ org: 'a', iat })).verdict).toBe('pass')
      }),
    )
  })
})
