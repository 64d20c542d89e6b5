import { describeVerify } from '#testing/online-contract.ts'
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
