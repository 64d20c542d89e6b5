import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'maxmind-license-key': {
    source: 'https://dev.maxmind.com/license-key-validation-api/ (2026-11-25)',
    asks: 'POST https://secret-scanning.maxmind.com/secrets/validate-license-key',
    cases: [
      [{ status: 204 }, { kind: 'live' }],
      [{ status: 401, json: { code: 'UNAUTHORIZED' } }, { kind: 'dead' }],
      [{ status: 400, json: {} }, { kind: 'unknown' }],
    ],
  },
})
