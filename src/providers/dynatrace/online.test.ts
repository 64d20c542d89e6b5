import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const refused = (code: number, message: string) => ({ status: code, json: { error: { code, message } } })

describeVerify(provider, online, {
  'dynatrace-api-token': {
    source: 'https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication (2026-11-25, not opened)',
    asks: 'GET https://abc12345.live.dynatrace.com/api/v1/config/clusterversion',
    cases: [
      [{ json: { version: '1.300.0.20260101-000000' } }, { kind: 'live' }],
      [refused(401, 'Token Authentication failed'), { kind: 'dead' }],
      [refused(403, 'Token is missing required scope'), { kind: 'live', limited: 'scope missing' }],
      [{ status: 403, body: '<html>blocked</html>' }, { kind: 'unknown' }],
    ],
  },
})
