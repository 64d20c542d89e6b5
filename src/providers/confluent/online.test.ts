import { describeVerify } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'confluent-api-secret': {
    source: 'https://docs.confluent.io/cloud/current/api.html (2026-11-25, not opened)',
    asks: 'GET https://api.confluent.cloud/org/v2/organizations?page_size',
    noDead: 'a key of a single cluster gets the same refusal',
    cases: [
      [
        { json: { data: [{ id: 'o-1', display_name: 'Acme' }] } },
        { kind: 'live', identity: { account: 'o-1', organisation: 'Acme' } },
      ],
      [{ status: 401, json: { errors: [{ status: '401' }] } }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  'confluent-api-secret': {
    source: 'https://docs.confluent.io/cloud/current/api.html#tag/Environments-(orgv2) (2026-11-25, not opened)',
    answers: [
      { json: { data: [{ id: 'o1', display_name: 'Acme' }], metadata: { next: '' } } },
      {
        json: {
          data: [{ display_name: 'prod' }],
          metadata: { next: 'https://api.confluent.cloud/org/v2/environments?page_token=x' },
        },
      },
      { status: 403, json: {} },
    ],
    grants: [
      { action: 'organization', resource: 'Acme' },
      { action: 'environment', resource: 'prod' },
    ],
    gaps: ['roles', 'environments: more', 'service accounts: status 403'],
  },
})

describeRevoke(provider, online, {
  'confluent-api-secret': [
    {
      source:
        'https://docs.confluent.io/cloud/current/api.html#tag/API-Keys-(iamv2)/operation/deleteIamV2ApiKey (2026-11-25, not opened)',
      asks: 'DELETE https://api.confluent.cloud/iam/v2/api-keys/…',
      cases: [
        [{ status: 204 }, { kind: 'done' }],
        [{ status: 401, json: {} }, { kind: 'unknown' }],
        [{ status: 403, json: {} }, { kind: 'refused' }],
      ],
    },
  ],
  ...forRules(['confluent-legacy-api-secret', 'confluent-api-key'], []),
})
