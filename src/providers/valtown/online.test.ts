import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'valtown-api-token': {
    source: 'https://docs.val.town/openapi#tag/me/GET/v1/me (2026-11-25, not opened)',
    asks: 'GET https://api.val.town/v1/me',
    cases: [
      [{ json: { id: 'u1', username: 'jane' } }, { kind: 'live', identity: { account: 'u1', user: 'jane' } }],
      [{ status: 401, json: { message: 'Unauthorized' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
