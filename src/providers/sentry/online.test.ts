import { expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import { fake } from '#core/samples.ts'
import { describeVerify, verdictOn, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const refused = { status: 401, json: { detail: 'Invalid token' } }
const contract = (host: string): RuleContract => ({
  source: 'https://docs.sentry.io/api/auth/ (2026-11-25, not opened)',
  asks: `GET https://${host}/api/0/`,
  baseUrl: `https://${host}`,
  cases: [
    [
      { json: { version: '0', auth: { scopes: ['org:ci'] }, user: { id: '1', email: 'jane@corp.test', username: 'jane' } } },
      { kind: 'live', identity: { scopes: ['org:ci'], user: 'jane@corp.test', account: '1' } },
    ],
    [{ json: { version: '0', auth: { scopes: ['org:ci'] }, user: null } }, { kind: 'live' }],
    [{ json: { version: '0', auth: null, user: null } }, { kind: 'unknown' }],
    [refused, { kind: 'dead' }],
  ],
})

describeVerify(provider, online, {
  'sentry-organization-token': contract('sentry.io'),
  'sentry-user-token': contract('sentry.example.com'),
  'sentry-unprefixed-token': contract('sentry.example.com'),
  'sentry-token-by-name': contract('sentry.example.com'),
})

const organisationToken = (url: string) => {
  const claims = Buffer.from(JSON.stringify({ iat: 1, url, region_url: url, org: 'acme' })).toString('base64')
  return { secret: new Secret(`sntrys_${claims}_${fake('sentry/online', 'base64', 43)}`) }
}
const setting = { now: 0 }

it('believes a refusal of the server that the token names', async () => {
  const plan = online.verify['sentry-organization-token']!
  expect(await verdictOn(plan, organisationToken('https://sentry.io'), setting, [refused])).toMatchObject({
    verdict: { kind: 'dead' },
  })
  const other = await verdictOn(plan, organisationToken('https://sentry.example.com'), setting, [refused])
  expect(other).toMatchObject({ verdict: { kind: 'unknown', reason: 'not-configured' }, sent: [] })
})

it('believes no refusal of sentry.io for a token that names no server', async () => {
  const credential = { secret: new Secret(`sntryu_${fake('sentry/online', 'hex', 64)}`) }
  const { verdict } = await verdictOn(online.verify['sentry-user-token']!, credential, setting, [refused])
  expect(verdict).toMatchObject({ kind: 'unknown', reason: 'not-configured' })
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['sentry-user-token', 'sentry-unprefixed-token', 'sentry-token-by-name'], {
    source: 'https://docs.sentry.io/api/organizations/list-your-organizations/ (2026-11-25, not opened)',
    answers: [
      { json: { auth: { scopes: ['org:admin', 'event:read'] }, user: { id: '1' } } },
      { json: [{ slug: 'acme' }], headers: { link: '<x>; rel="next"; results="true"; cursor="0:100:0"' } },
      { json: [{ slug: 'site' }] },
    ],
    grants: [
      { action: 'org:admin', severity: 'critical' },
      { action: 'event:read' },
      { action: 'organization', resource: 'acme' },
      { action: 'project', resource: 'site' },
    ],
    gaps: ['organizations: more'],
  }),
})

describeRevoke(provider, online, {
  'sentry-organization-token': [],
  ...forRules(['sentry-user-token', 'sentry-unprefixed-token', 'sentry-token-by-name'], []),
})
