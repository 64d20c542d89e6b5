import { expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import { fake } from '#core/samples.ts'
import { describeVerify, verdictOn, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const whoami: RuleContract = {
  source: 'https://docs.npmjs.com/cli/commands/npm-whoami (2026-11-25, not opened)',
  asks: 'GET https://npm.example.net/-/whoami',
  cases: [
    [{ json: { username: 'jane' } }, { kind: 'live', identity: { user: 'jane' } }],
    [{ status: 401, json: { message: 'Unauthorized' } }, { kind: 'dead' }],
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
