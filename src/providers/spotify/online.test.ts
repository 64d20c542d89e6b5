import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'spotify-access-token': {
    source: 'https://developer.spotify.com/documentation/web-api/concepts/api-calls (2026-11-25, not opened)',
    asks: 'GET https://api.spotify.com/v1/me',
    cases: [
      [{ json: { id: 'jane', display_name: 'Jane' } }, { kind: 'live', identity: { account: 'jane', user: 'Jane' } }],
      [{ status: 401, json: { error: { status: 401, message: 'Invalid access token' } } }, { kind: 'dead' }],
      [
        { status: 401, json: { error: { status: 401, message: 'The access token expired' } } },
        { kind: 'dead', reason: 'expired' },
      ],
      [{ status: 401, json: { error: { message: 'Unauthorized.' } } }, { kind: 'unknown' }],
    ],
  },
})
