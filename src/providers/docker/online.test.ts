import { expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import { fake } from '#core/samples.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { describeVerify, verdictOn, type Response } from '#testing/online-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
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

const SPEC = 'https://distribution.github.io/distribution/spec/api/ (2026-11-25, not opened)'
const OWN = 'https://registry.example.net'
const own = { registry: `${OWN}/v2/`, secret: btoa('ci:correct horse') }
const version = { 'docker-distribution-api-version': 'registry/2.0' }
const closed = { status: 401, headers: { ...version, 'www-authenticate': 'Basic realm="registry"' } }

it.each<[string, readonly Response[], object]>([
  ['opens to it alone', [closed, { json: {}, headers: version }], { kind: 'live', identity: { user: 'ci' } }],
  ['does not know it', [closed, closed], { kind: 'dead' }],
  ['is open to everybody', [{ json: {}, headers: version }], { kind: 'unknown' }],
  [
    'wants tokens',
    [{ status: 401, headers: { 'www-authenticate': 'Bearer realm="https://auth.example.net"' } }],
    { kind: 'unknown' },
  ],
  ['answers something else', [closed, { body: '<html>' }], { kind: 'unknown' }],
])('a registry of the company that %s', async (_, answers, verdict) => {
  const credential = { registry: new Secret(own.registry), secret: new Secret(own.secret) }
  const setting = { now: 0, baseUrl: OWN }
  const outcome = await verdictOn(online.verify['docker-config-auth']!, credential, setting, answers)
  expect(outcome.verdict).toMatchObject(verdict)
  expect(outcome.sent[0]?.secretParts).toEqual([])
})

describeAccess(provider, online, {
  'docker-config-auth': {
    source: SPEC,
    parts: own,
    answers: [
      {
        json: { repositories: ['acme/pay', 'acme/closed', '../odd'] },
        headers: { link: '</v2/_catalog?last=x>; rel="next"' },
      },
      { json: { name: 'acme/pay', tags: ['1'] } },
      { status: 401 },
    ],
    grants: [{ action: 'pull', resource: 'acme/pay', severity: 'high' }],
    gaps: ['whether it may push', 'more than 100 repositories'],
  },
})
describeRevoke(provider, online, { 'docker-config-auth': [] })
