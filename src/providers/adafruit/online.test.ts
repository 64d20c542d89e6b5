import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'adafruit-io-key': {
    source: 'https://io.adafruit.com/api/docs/ (2026-11-25, not opened)',
    asks: 'GET https://io.adafruit.com/api/v2/user',
    cases: [
      [{ json: { user: { id: 7, username: 'jane' } } }, { kind: 'live', identity: { account: '7', user: 'jane' } }],
      [{ status: 401, json: { error: 'request failed - invalid API key provided' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
