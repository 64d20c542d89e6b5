import { describeVerify } from '#testing/online-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'deviantart-access-token': {
    source: 'https://www.deviantart.com/developers/authentication (2026-11-25, not opened)',
    asks: 'GET https://www.deviantart.com/api/v1/oauth2/placebo?access_token',
    cases: [
      [{ json: { status: 'success' } }, { kind: 'live' }],
      [{ status: 401, json: { error: 'invalid_token', status: 'error' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeRevoke(provider, online, {
  'deviantart-access-token': [
    {
      source: 'https://www.deviantart.com/developers/authentication (2026-11-25, not opened)',
      asks: 'POST https://www.deviantart.com/oauth2/revoke',
      cases: [
        [{ json: { success: true } }, { kind: 'done' }],
        [{ json: { success: false } }, { kind: 'unknown' }],
        [{ status: 400, json: { error: 'invalid_request' } }, { kind: 'unknown' }],
      ],
    },
  ],
  'deviantart-client-secret': [],
})
