import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'easypost-production-key': {
    source: 'https://docs.easypost.com/docs/users (2026-11-25, not opened)',
    asks: 'GET https://api.easypost.com/v2/users',
    cases: [
      [
        { json: { id: 'user_1', object: 'User', name: 'Acme', email: 'jane@corp.test' } },
        { kind: 'live', identity: { account: 'user_1', user: 'jane@corp.test', organisation: 'Acme' } },
      ],
      [{ status: 401, json: { error: { code: 'UNAUTHORIZED' } } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
  'easypost-test-key': {
    source: 'https://docs.easypost.com/docs/addresses (2026-11-25, not opened)',
    asks: 'GET https://api.easypost.com/v2/addresses?page_size',
    cases: [
      [{ json: { addresses: [], has_more: false } }, { kind: 'live' }],
      [{ status: 401, json: { error: { code: 'UNAUTHORIZED' } } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
