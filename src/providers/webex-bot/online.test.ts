import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'webex-bot-access-token': {
    source: 'https://developer.webex.com/docs/api/v1/people/get-my-own-details (2026-11-25, not opened)',
    asks: 'GET https://webexapis.com/v1/people/me',
    cases: [
      [
        { json: { id: 'p1', emails: ['jane@corp.test'], orgId: 'o1', type: 'person' } },
        { kind: 'live', identity: { account: 'p1', user: 'jane@corp.test', organisation: 'o1' } },
      ],
      [
        [
          {
            status: 401,
            json: { message: 'The request requires a valid access token set in the Authorization request header.' },
          },
          {
            status: 401,
            json: { message: 'The request requires a valid access token set in the Authorization request header.' },
          },
        ],
        { kind: 'dead' },
      ],
      [
        [
          {
            status: 401,
            json: { message: 'The request requires a valid access token set in the Authorization request header.' },
          },
          { json: { id: 'p1', emails: ['jane@corp.test'], orgId: 'o1', type: 'person' } },
        ],
        { kind: 'live' },
      ],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
