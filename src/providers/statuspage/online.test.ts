import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'statuspage-api-key': {
    source: 'https://developer.statuspage.io/#operation/getPages (2026-11-25, not opened)',
    asks: 'GET https://api.statuspage.io/v1/pages',
    cases: [
      [{ json: [{ id: 'p1', name: 'Acme' }] }, { kind: 'live', identity: { account: 'p1', organisation: 'Acme' } }],
      [{ status: 401, json: { error: 'Could not authenticate' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
