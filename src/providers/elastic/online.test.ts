import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
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

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['elastic-api-key', 'elastic-api-key-by-name'], {
    source:
      'https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-user-privileges (2026-11-25, not opened)',
    answers: [
      { json: { username: 'elastic' } },
      { json: { cluster: ['manage'], indices: [{ names: ['logs-*'], privileges: ['read', 'write'] }] } },
      { json: [{ index: 'logs-1' }] },
    ],
    grants: [
      { action: 'manage', resource: '*', severity: 'high' },
      { action: 'read', resource: 'logs-*', severity: 'medium' },
      { action: 'write', resource: 'logs-*' },
      { action: 'index', resource: 'logs-1' },
    ],
    gaps: [],
  }),
})

describeRevoke(provider, online, {
  ...forRules(
    ['elastic-api-key', 'elastic-api-key-by-name', 'elastic-api-key-pair'],
    [
      {
        source:
          'https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-invalidate-api-key (2026-11-25, not opened)',
        asks: 'GET https://elastic.example.com/_security/_authenticate',
        cases: [
          [
            [
              { json: { username: 'a', api_key: { id: 'VuaCfGcBCdbkQm' } } },
              { json: { invalidated_api_keys: ['VuaCfGcBCdbkQm'], previously_invalidated_api_keys: [], error_count: 0 } },
            ],
            { kind: 'done' },
          ],
          [
            [{ json: { api_key: { id: 'VuaCfGcBCdbkQm' } } }, { json: { invalidated_api_keys: [], error_count: 1 } }],
            { kind: 'unknown' },
          ],
          [[{ json: { api_key: { id: 'VuaCfGcBCdbkQm' } } }, { status: 403, json: {} }], { kind: 'refused' }],
          [{ status: 401, json: {} }, { kind: 'was-dead' }],
        ],
      },
    ],
  ),
  'elastic-cloud-api-key': [],
})
