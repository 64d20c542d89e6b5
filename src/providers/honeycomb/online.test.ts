import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const good = {
  json: {
    type: 'ingest',
    api_key_access: { events: true, markers: false },
    environment: { name: 'Production', slug: 'production' },
    team: { name: 'Acme', slug: 'acme' },
  },
}
const refused = { status: 401, json: { error: 'unknown API key - check your credentials' } }
const key: RuleContract = {
  source: 'https://api-docs.honeycomb.io/api/auth (2026-11-25, not opened)',
  asks: 'GET https://api.honeycomb.io/1/auth',
  cases: [
    [good, { kind: 'live', identity: { organisation: 'acme', account: 'production', scopes: ['events'] } }],
    [[refused, good], { kind: 'live' }],
    [refused, { kind: 'dead' }],
  ],
}

describeVerify(provider, online, {
  'honeycomb-ingest-key': key,
  'honeycomb-configuration-key': key,
  'honeycomb-classic-key': key,
  'honeycomb-management-key': {
    source: 'https://api-docs.honeycomb.io/api/auth (2026-11-25, not opened)',
    asks: 'GET https://api.honeycomb.io/2/auth',
    cases: [
      [
        { json: { data: { id: 'hcamk_1', type: 'api-keys', attributes: { name: 'ci', scopes: ['environments:read'] } } } },
        { kind: 'live', identity: { account: 'hcamk_1', user: 'ci', scopes: ['environments:read'] } },
      ],
      [{ status: 401, json: { errors: [{ code: 'unauthenticated' }] } }, { kind: 'dead' }],
    ],
  },
})
