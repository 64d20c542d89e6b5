import { describe, expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'
import { checkSecretKey } from './secret-key.ts'
import { checkServiceRole } from './service-role.ts'

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const jwt = (payload: object): string => `${part({ alg: 'HS256' })}.${part(payload)}.${fake('test/s', 'base64url', 43)}`

describe('a service_role key', () => {
  it('names issuer, project and expiry', () => {
    expect(checkServiceRole(jwt({ iss: 'supabase', ref: 'abcxyz', role: 'service_role', exp: 1_800_000_000 }))).toEqual({
      verdict: 'pass',
      facts: { issuer: 'supabase', project: 'abcxyz', expiresAt: '2027-01-15T08:00:00.000Z' },
    })
  })

  it('of another issuer is left undecided', () => {
    expect(checkServiceRole(jwt({ iss: 'acme', role: 'service_role' }))).toEqual({
      verdict: 'neutral',
      facts: { issuer: 'acme' },
    })
  })

  it.each([
    ['anon', { iss: 'supabase', role: 'anon' }],
    ['authenticated', { iss: 'supabase', role: 'authenticated' }],
    ['of the public demo', { iss: 'supabase-demo', role: 'service_role' }],
    ['without a role', { iss: 'supabase' }],
  ])('%s is none', (_, payload) => {
    expect(checkServiceRole(jwt(payload))).toEqual({ verdict: 'reject' })
  })

  it('is found wherever the role stands in its payload', () => {
    const ruleset = rulesetOf([provider])
    for (const padding of ['', 'p', 'pp', 'ppp']) {
      const token = jwt({ iss: 'supabase', padding, role: 'service_role' })
      expect(detect(ruleset, `KEY=${token}`).map((match) => match.secret.value)).toEqual([token])
    }
  })
})

describe('a secret key', () => {
  it('that every local project shares is no finding', () => {
    const shared = ['sb', 'secret', 'N7UND0UgjKTVK-Uodkm0Hg', 'xSvEMPvz'].join('_')
    expect(checkSecretKey(shared)).toEqual({ verdict: 'reject' })
    expect(checkSecretKey(`${shared}1`)).toEqual({ verdict: 'neutral' })
  })
})
