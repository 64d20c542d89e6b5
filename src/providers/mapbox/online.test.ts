import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://docs.mapbox.com/api/accounts/tokens.md#retrieve-a-token (2026-11-25, not opened)',
  asks: 'GET https://api.mapbox.com/tokens/v2?access_token',
  cases: [
    [
      { json: { code: 'TokenValid', token: { usage: 'sk', user: 'mapbox', authorization: 'cijucimbe000' } } },
      { kind: 'live', identity: { account: 'mapbox' } },
    ],
    [{ json: { code: 'TokenInvalid' } }, { kind: 'dead', reason: 'not-accepted' }],
    [{ json: { code: 'TokenExpired' } }, { kind: 'dead', reason: 'expired' }],
    [{ json: { code: 'TokenMalformed' } }, { kind: 'unknown' }],
  ],
}
describeVerify(provider, online, { 'mapbox-secret-token': token, 'mapbox-temporary-token': token })

// What it may do, and how it is ended.
describeRevoke(provider, online, {
  'mapbox-secret-token': [
    {
      source: 'https://docs.mapbox.com/api/accounts/tokens.md#delete-a-token (2026-11-25, not opened)',
      asks: 'GET https://api.mapbox.com/tokens/v2?access_token',
      cases: [
        [
          [
            { json: { code: 'TokenValid', token: { usage: 'sk', user: 'mapbox', authorization: 'cijucimbe000' } } },
            { status: 204 },
          ],
          { kind: 'done' },
        ],
        [
          [
            { json: { code: 'TokenValid', token: { user: 'mapbox', authorization: 'cijucimbe000' } } },
            { status: 403, json: {} },
          ],
          { kind: 'refused' },
        ],
        [{ json: { code: 'TokenInvalid' } }, { kind: 'unknown' }],
      ],
    },
  ],
  'mapbox-temporary-token': [],
})
