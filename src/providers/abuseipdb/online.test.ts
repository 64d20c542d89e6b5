import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'abuseipdb-access-key': {
    source: 'https://docs.abuseipdb.com/#check-endpoint (2026-11-25, not opened)',
    asks: 'GET https://api.abuseipdb.com/api/v2/check?ipAddress',
    cases: [
      [{ json: { data: { ipAddress: '127.0.0.1', isPublic: false } } }, { kind: 'live' }],
      [{ status: 401, json: { errors: [{ detail: 'Authentication failed.', status: 401 }] } }, { kind: 'dead' }],
      [{ status: 402, json: {} }, { kind: 'unknown' }],
    ],
  },
})
