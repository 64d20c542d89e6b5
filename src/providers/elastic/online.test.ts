import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const clusterKey: RuleContract = {
  source:
    'https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-authenticate (2026-11-25, not opened)',
  asks: 'GET https://elastic.example.com/_security/_authenticate',
  cases: [
    [
      {
        json: {
          username: 'jane',
          roles: [],
          enabled: true,
          authentication_type: 'api_key',
          api_key: { id: 'VuaCfG', name: 'ci' },
        },
      },
      { kind: 'live', identity: { user: 'jane', account: 'VuaCfG', other: { key: 'ci' } } },
    ],
    [{ status: 401, json: { error: { type: 'security_exception' }, status: 401 } }, { kind: 'dead' }],
    [{ status: 403, json: { error: { type: 'security_exception' }, status: 403 } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'elastic-api-key': clusterKey,
  'elastic-api-key-by-name': clusterKey,
  'elastic-api-key-pair': clusterKey,
  'elastic-cloud-api-key': {
    source: 'https://www.elastic.co/docs/api/doc/cloud/operation/operation-get-current-account (2026-11-25, not opened)',
    asks: 'GET https://api.elastic-cloud.com/api/v1/account',
    cases: [
      [{ json: { id: '1234567890', trust: {} } }, { kind: 'live', identity: { account: '1234567890' } }],
      [{ status: 401, json: { errors: [{ code: 'root.unauthorized' }] } }, { kind: 'dead' }],
    ],
  },
})
