import { describeVerify } from '#testing/online-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'ibm-cloud-api-key': {
    source: 'https://cloud.ibm.com/docs/account?topic=account-iamtoken_from_apikey (2026-11-25, not opened)',
    asks: 'POST https://iam.cloud.ibm.com/identity/token',
    cases: [
      [{ json: { access_token: 'a.b.c', token_type: 'Bearer' } }, { kind: 'live' }],
      [
        { status: 400, json: { errorCode: 'BXNIM0415E', errorMessage: 'Provided API key could not be found.' } },
        { kind: 'dead' },
      ],
      [{ status: 400, json: { errorCode: 'BXNIM0109E' } }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeRevoke(provider, online, {
  'ibm-cloud-api-key': [
    {
      source: 'https://cloud.ibm.com/apidocs/iam-identity-token-api#delete-api-key (2026-11-25, not opened)',
      asks: 'POST https://iam.cloud.ibm.com/identity/token',
      cases: [
        [
          [{ json: { access_token: 'synthetic.access.token' } }, { json: { id: 'ApiKey-1d5a' } }, { status: 204 }],
          { kind: 'done' },
        ],
        [
          [{ json: { access_token: 'synthetic.access.token' } }, { json: { id: 'ApiKey-1d5a' } }, { status: 403, json: {} }],
          { kind: 'refused' },
        ],
        [{ status: 400, json: { errorCode: 'BXNIM0415E' } }, { kind: 'was-dead' }],
        [{ status: 400, json: { errorCode: 'BXNIM0001E' } }, { kind: 'unknown' }],
      ],
    },
  ],
  'ibm-cos-hmac-secret': [],
})
