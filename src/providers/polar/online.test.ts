import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'polar-access-token': {
    source: 'https://docs.polar.sh/api-reference/organizations/list (2026-11-25, not opened)',
    asks: 'GET https://api.polar.sh/v1/organizations/?limit',
    cases: [
      [
        { json: { items: [{ id: 'o1', name: 'Acme' }], pagination: {} } },
        { kind: 'live', identity: { account: 'o1', organisation: 'Acme' } },
      ],
      [{ status: 401, json: { error: 'invalid_token' } }, { kind: 'unknown' }],
    ],
    noDead: 'tokens of other kinds and of the sandbox have the same form and are refused alike',
  },
})
