import { expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import { fake } from '#core/samples.ts'
import { describeVerify, verdictOn } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const tokenOf = (claims: object): string =>
  `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.${fake('auth0/online', 'base64url', 86)}`
const claims = { iss: 'https://acme.eu.auth0.com/', scope: 'read:clients read:users', exp: 1_800_000_000 }

describeVerify(provider, online, {
  'auth0-management-management-api-token': {
    source: 'https://auth0.com/docs/api/management/v2/clients/get-clients (2026-11-25, not opened)',
    asks: 'GET https://acme.eu.auth0.com/api/v2/clients?per_page&fields',
    parts: { secret: tokenOf(claims) },
    cases: [
      [
        { json: [{ client_id: 'x' }] },
        {
          kind: 'live',
          identity: {
            account: 'acme.eu.auth0.com',
            scopes: ['read:clients', 'read:users'],
            expiresAt: '2027-01-15T08:00:00.000Z',
          },
        },
      ],
      [{ status: 401, json: { statusCode: 401, error: 'Unauthorized', message: 'Invalid token' } }, { kind: 'dead' }],
      [
        { status: 403, json: { errorCode: 'insufficient_scope' } },
        { kind: 'live', limited: 'insufficient_scope' },
      ],
      [{ status: 403, json: { errorCode: 'too_many_entities' } }, { kind: 'unknown' }],
    ],
  },
})

it.each([
  ['a token that has ended', tokenOf({ ...claims, exp: 1 }), { kind: 'dead', reason: 'expired' }],
  ['a token of somebody else', tokenOf({ ...claims, iss: 'https://auth0.com.evil.test/' }), { kind: 'unknown' }],
])('asks nothing about %s', async (_, secret, expected) => {
  const plan = online.verify['auth0-management-management-api-token']!
  const { verdict, sent } = await verdictOn(plan, { secret: new Secret(secret) }, { now: 1e12 }, [{}])
  expect(verdict).toMatchObject(expected)
  expect(sent).toEqual([])
})
