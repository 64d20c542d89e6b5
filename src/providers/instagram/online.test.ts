import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'instagram-access-token': {
    source: 'https://developers.facebook.com/docs/graph-api/guides/error-handling (2026-11-25, not opened)',
    asks: 'GET https://graph.instagram.com/me?fields&access_token',
    cases: [
      [{ json: { id: '1', username: 'jane' } }, { kind: 'live', identity: { account: '1', user: 'jane' } }],
      [{ status: 400, json: { error: { type: 'OAuthException', code: 190 } } }, { kind: 'dead' }],
      [
        { status: 400, json: { error: { type: 'OAuthException', code: 190, error_subcode: 463 } } },
        { kind: 'dead', reason: 'expired' },
      ],
      [{ status: 400, json: { error: { code: 10 } } }, { kind: 'unknown' }],
      [{ status: 400, json: {} }, { kind: 'unknown' }],
    ],
  },
})
