import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'the-odds-api-api-key': {
    source: 'https://the-odds-api.com/liveapi/guides/v4/api-error-codes.html (2026-11-25, not opened)',
    asks: 'GET https://api.the-odds-api.com/v4/sports/?apiKey',
    cases: [
      [{ json: [{ key: 'soccer_epl', group: 'Soccer' }] }, { kind: 'live' }],
      [{ status: 401, json: { error_code: 'INVALID_KEY' } }, { kind: 'dead' }],
      [
        { status: 401, json: { error_code: 'DEACTIVATED_KEY' } },
        { kind: 'dead', reason: 'disabled' },
      ],
      [{ status: 401, json: { error_code: 'OUT_OF_USAGE_CREDITS' } }, { kind: 'unknown' }],
    ],
  },
})
