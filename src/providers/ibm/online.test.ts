import { describeVerify } from '#testing/online-contract.ts'
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
