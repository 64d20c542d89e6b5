import { describeVerify } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'line-channel-access-token': {
    source: 'https://developers.line.biz/en/reference/messaging-api/#get-bot-info (2026-11-25, not opened)',
    asks: 'GET https://api.line.me/v2/bot/info',
    cases: [
      [
        { json: { userId: 'U1', basicId: '@1', displayName: 'Acme' } },
        { kind: 'live', identity: { account: 'U1', user: '@1', organisation: 'Acme' } },
      ],
      [
        {
          status: 401,
          json: { message: 'Authentication failed. Confirm that the access token in the authorization header is valid.' },
        },
        { kind: 'dead' },
      ],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  'line-channel-access-token': {
    source: 'https://developers.line.biz/en/reference/messaging-api/#get-bot-info (2026-11-25, not opened)',
    answers: [{ json: { userId: 'U1', basicId: '@1', displayName: 'Shop' } }, { json: { type: 'limited', value: 1000 } }],
    grants: [
      { action: 'message', resource: 'Shop', severity: 'high' },
      { action: 'message/quota', resource: '1000' },
    ],
    gaps: ['followers'],
  },
})

describeRevoke(provider, online, {
  'line-channel-access-token': [
    {
      source:
        'https://developers.line.biz/en/reference/messaging-api/#revoke-longlived-or-shortlived-channel-access-token (2026-11-25, not opened)',
      asks: 'POST https://api.line.me/v2/oauth/revoke',
      cases: [
        [{ status: 200 }, { kind: 'done' }],
        [{ status: 400, json: { error: 'invalid_request' } }, { kind: 'unknown' }],
      ],
    },
  ],
  ...forRules(['line-access-token', 'line-channel-secret'], []),
})
