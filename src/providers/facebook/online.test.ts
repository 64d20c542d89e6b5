import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const user: RuleContract = {
  source: 'https://developers.facebook.com/docs/graph-api/guides/error-handling (2026-11-25, not opened)',
  asks: 'GET https://graph.facebook.com/me?access_token',
  cases: [
    [{ json: { id: '1', name: 'Jane' } }, { kind: 'live', identity: { account: '1', user: 'Jane' } }],
    [{ status: 400, json: { error: { type: 'OAuthException', code: 190 } } }, { kind: 'dead' }],
    [
      { status: 400, json: { error: { type: 'OAuthException', code: 190, error_subcode: 463 } } },
      { kind: 'dead', reason: 'expired' },
    ],
    [{ status: 400, json: { error: { code: 10 } } }, { kind: 'unknown' }],
    [{ status: 400, json: {} }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'facebook-access-token': user,
  'facebook-explorer-token': user,
  'facebook-app-access-token': {
    source: 'https://developers.facebook.com/docs/graph-api/reference/application/ (2026-11-25, not opened)',
    asks: 'GET https://graph.facebook.com/app?access_token',
    cases: [
      [{ json: { id: '1', name: 'Acme' } }, { kind: 'live', identity: { account: '1', organisation: 'Acme' } }],
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
