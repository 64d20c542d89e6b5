import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
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
