import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'cal-com-api-key': {
    source: 'https://cal.com/docs/api-reference/v2/me/get-my-profile (2026-11-25, not opened)',
    asks: 'GET https://cal-api.corp.example/v2/me',
    cases: [
      [
        { json: { status: 'success', data: { id: 1, username: 'jane' } } },
        { kind: 'live', identity: { account: '1', user: 'jane' } },
      ],
      [{ status: 401, json: { status: 'error', error: { code: 'UnauthorizedException' } } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
    baseUrl: 'https://cal-api.corp.example',
  },
})
