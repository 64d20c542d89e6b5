import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'render-api-key': {
    source: 'https://api-docs.render.com/reference/list-owners (2026-11-25, not opened)',
    asks: 'GET https://api.render.com/v1/owners?limit',
    cases: [
      [
        { json: [{ cursor: 'c', owner: { id: 'tea-1', name: 'Acme', email: 'jane@corp.test', type: 'team' } }] },
        { kind: 'live', identity: { account: 'tea-1', user: 'jane@corp.test', organisation: 'Acme' } },
      ],
      [{ status: 401, json: { message: 'Unauthorized' } }, { kind: 'dead' }],
      [{ status: 403, json: {} }, { kind: 'unknown' }],
    ],
  },
})
