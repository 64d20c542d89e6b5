import { expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import { fake } from '#core/samples.ts'
import { describeAccess, type AccessContract } from '#testing/access-contract.ts'
import { describeVerify, verdictOn, type RuleContract } from '#testing/online-contract.ts'
import { describeRevoke, type ActionContract } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const whoami: RuleContract = {
  source: 'https://docs.npmjs.com/cli/commands/npm-whoami (2026-11-25, not opened)',
  asks: 'GET https://npm.example.net/-/whoami',
  cases: [
    [{ json: { username: 'jane' } }, { kind: 'live', identity: { user: 'jane' } }],
    [{ status: 401, json: { message: 'Unauthorized' } }, { kind: 'dead' }],
    [[{ json: {} }, { status: 401, json: { error: 'You must be logged in' } }], { kind: 'dead' }],
    [[{ json: {} }, { json: { name: 'jane' } }], { kind: 'unknown' }],
    [{ status: 403, json: {} }, { kind: 'unknown' }],
    [{ status: 404 }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'npm-access-token': whoami,
  'npm-legacy-token-variable': whoami,
  'npm-token-by-name': whoami,
  'npm-legacy-auth-token': {
    ...whoami,
    asks: 'GET https://registry.example.net/-/whoami',
    baseUrl: 'https://registry.example.net',
  },
  'npm-registry-auth-token': {
    ...whoami,
    asks: 'GET https://npm.example.net/repository/npm/-/whoami',
    baseUrl: 'https://npm.example.net/repository/npm',
  },
  'npm-basic-auth': whoami,
  'npm-password': whoami,
})

const packages: AccessContract = {
  source: 'https://docs.npmjs.com/cli/commands/npm-access (2026-11-25, not opened)',
  parts: { secret: fake('npm/reach', 'base62', 36), registry: 'npm.example.net' },
  answers: [{ json: { username: 'jane' } }, { json: { '@acme/pay': 'write', open: 'read', odd: 1 } }],
  grants: [
    { action: 'publish', resource: '@acme/pay', severity: 'critical' },
    { action: 'read', resource: 'open', severity: 'medium' },
  ],
  gaps: ['whether the token is read-only'],
}
describeAccess(provider, online, Object.fromEntries(Object.keys(online.access ?? {}).map((rule) => [rule, packages])))

const logout: ActionContract = {
  source: 'https://docs.npmjs.com/cli/commands/npm-logout (2026-11-25, not opened)',
  parts: packages.parts!,
  asks: 'DELETE https://npm.example.net/-/user/token/…',
  cases: [
    [{ json: { ok: true } }, { kind: 'done' }],
    [{ status: 401 }, { kind: 'was-dead' }],
    [{ status: 404 }, { kind: 'unknown' }],
  ],
}
describeRevoke(
  provider,
  online,
  Object.fromEntries(Object.entries(online.revoke ?? {}).map(([rule, { actions }]) => [rule, actions.map(() => logout)])),
)

const setting = { now: 0, baseUrl: 'https://npm.example.net' }

it('sends a credential to no other registry than its own', async () => {
  const credential = { secret: new Secret(fake('npm/online', 'base62', 36)), registry: new Secret('other.example.net/npm') }
  const { verdict, sent } = await verdictOn(online.verify['npm-registry-auth-token']!, credential, setting, [{}])
  expect(verdict).toMatchObject({ kind: 'unknown', reason: 'not-configured' })
  expect(sent).toEqual([])
})

it('sends a password as it is, not as the file keeps it', async () => {
  const password = fake('npm/online/password', 'base62', 16)
  const credential = {
    secret: new Secret(btoa(password)),
    username: new Secret('deploy'),
    registry: new Secret('npm.example.net'),
  }
  const { sent } = await verdictOn(online.verify['npm-password']!, credential, setting, [{}])
  expect(sent[0]?.headers?.['authorization']).toBe(`Basic ${btoa(`deploy:${password}`)}`)
})
