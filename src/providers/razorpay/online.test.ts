import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const refused = (description: string) => ({ status: 401, json: { error: { code: 'BAD_REQUEST_ERROR', description } } })

describeVerify(provider, online, {
  'razorpay-key-secret': {
    source: 'https://razorpay.com/docs/errors/ (2026-11-25, not opened)',
    asks: 'GET https://api.razorpay.com/v1/payments?count',
    cases: [
      [{ json: { entity: 'collection', count: 0, items: [] } }, { kind: 'live' }],
      [refused('Authentication failed'), { kind: 'dead' }],
      [refused('Requests from this address are not allowed'), { kind: 'unknown' }],
    ],
  },
})
