import { expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import { fake } from '#core/samples.ts'
import { describeVerify, verdictOn } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const HUB = 'https://index.docker.io/v1/'
const token = `octo:dckr_pat_${fake('docker/online', 'base64url', 27)}`
const wrong = { status: 401, json: { details: 'incorrect username or password' } }

describeVerify(provider, online, {
  'docker-config-auth': {
    source: 'https://distribution.github.io/distribution/spec/auth/token/ (2026-11-25, not opened)',
    asks: 'GET https://auth.docker.io/token?service',
    parts: { registry: HUB, secret: btoa(token) },
    cases: [
      [
        { json: { token: 'x', expires_in: 300, issued_at: '2026-01-01T00:00:00Z' } },
        { kind: 'live', identity: { user: 'octo' } },
      ],
      [wrong, { kind: 'dead' }],
      [{ status: 403 }, { kind: 'unknown' }],
    ],
  },
})

it.each([
  ['a refused password', HUB, btoa('octo:correct horse'), 'unexpected-answer', 1],
  ['another registry', 'https://registry.example.net', btoa(token), 'not-configured', 0],
  ['what is no login', HUB, btoa('nothing'), 'structure-fails', 0],
])('says nothing of %s', async (_, registry, secret, reason, requests) => {
  const credential = { registry: new Secret(registry), secret: new Secret(secret) }
  const { verdict, sent } = await verdictOn(online.verify['docker-config-auth']!, credential, { now: 0 }, [wrong])
  expect(verdict).toMatchObject({ kind: 'unknown', reason })
  expect(sent).toHaveLength(requests)
})
