import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'bugsnag-personal-auth-token': {
    source: 'https://developer.smartbear.com/bugsnag/docs/data-access-api (2026-11-25, not opened)',
    asks: 'GET https://bugsnag-api.corp.example/user/organizations',
    cases: [
      [{ json: [{ id: 'o1', name: 'Acme' }] }, { kind: 'live', identity: { account: 'o1', organisation: 'Acme' } }],
      [{ status: 401, json: { errors: ['Bad credentials'] } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
    baseUrl: 'https://bugsnag-api.corp.example',
  },
})
