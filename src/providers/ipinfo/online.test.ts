import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'ipinfo-access-token': {
    source: 'https://ipinfo.io/developers (2026-11-25, not opened)',
    asks: 'GET https://ipinfo.io/me?token',
    cases: [
      [{ json: { requests: { day: 3, limit: 50000, remaining: 49997 } } }, { kind: 'live' }],
      [{ status: 403, json: { status: 403, error: { title: 'Unknown token' } } }, { kind: 'dead' }],
      [{ status: 403, json: {} }, { kind: 'unknown' }],
    ],
  },
})
