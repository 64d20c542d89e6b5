import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source:
    'https://grafana.com/docs/grafana/latest/developer-resources/api-reference/http-api/api-legacy/org/ (2026-11-25, not opened)',
  asks: 'GET https://grafana.example.com/api/org',
  cases: [
    [{ json: { id: 1, name: 'Main Org.' } }, { kind: 'live', identity: { account: '1', organisation: 'Main Org.' } }],
    [{ status: 401, json: { message: 'Invalid API key' } }, { kind: 'dead' }],
    [
      { status: 403, json: { accessErrorId: 'ACE1', message: "You'll need additional permissions" } },
      { kind: 'live', limited: 'permission missing' },
    ],
    [{ status: 403, body: '<html>blocked</html>' }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'grafana-service-account-token': token,
  'grafana-api-key': token,
  'grafana-key-by-name': token,
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['grafana-service-account-token', 'grafana-api-key', 'grafana-key-by-name'], {
    source:
      'https://grafana.com/docs/grafana/latest/developer-resources/api-reference/http-api/access_control/ (2026-11-25, not opened)',
    answers: [
      { json: { 'datasources:read': ['datasources:*'], 'users:create': [] } },
      { json: [{ uid: 'a', name: 'prod-postgres' }] },
    ],
    grants: [
      { action: 'datasources:read', resource: 'datasources:*', severity: 'medium' },
      { action: 'users:create', resource: '*', severity: 'high' },
      { action: 'data source', resource: 'prod-postgres' },
    ],
    gaps: [],
  }),
})

describeRevoke(provider, online, {
  ...forRules(['grafana-service-account-token', 'grafana-api-key', 'grafana-key-by-name'], []),
  'grafana-cloud-token': [],
})
