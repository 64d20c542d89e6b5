import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
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

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['honeycomb-ingest-key', 'honeycomb-configuration-key', 'honeycomb-classic-key'], {
    source: 'https://api-docs.honeycomb.io/api/auth (2026-11-25, not opened)',
    answers: [
      {
        json: {
          team: { slug: 'acme' },
          environment: { slug: 'prod' },
          api_key_access: { events: true, queries: false, createDatasets: true },
        },
      },
    ],
    grants: [
      { action: 'events', resource: 'acme/prod', severity: 'medium' },
      { action: 'createDatasets', severity: 'high' },
    ],
    gaps: ['keys of the other'],
  }),
})

describeRevoke(provider, online, {
  ...forRules(['honeycomb-ingest-key', 'honeycomb-configuration-key', 'honeycomb-classic-key'], []),
  'honeycomb-management-key': [],
})
