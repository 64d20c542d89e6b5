import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'baremetrics-live-key': {
    source: 'https://developers.baremetrics.com/reference/show-account (2026-11-25, not opened)',
    asks: 'GET https://api.baremetrics.com/v1/account',
    cases: [
      [
        { json: { account: { id: 1, company: 'Acme' } } },
        { kind: 'live', identity: { account: '1', organisation: 'Acme' } },
      ],
      [{ status: 401, json: { error: 'Unauthorized' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
  'baremetrics-sandbox-key': {
    source: 'https://developers.baremetrics.com/reference/show-account (2026-11-25, not opened)',
    asks: 'GET https://api-sandbox.baremetrics.com/v1/account',
    cases: [
      [
        { json: { account: { id: 1, company: 'Acme' } } },
        { kind: 'live', identity: { account: '1', organisation: 'Acme' } },
      ],
      [{ status: 401, json: { error: 'Unauthorized' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
