import { describeVerify } from '#testing/online-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key = {
  user_id: 'u-1',
  team_id: 't-1',
  name: 'ci',
  create_time: '2025-01-01T08:17:12.858400Z',
  acls: ['api-key:model:*'],
  api_key_blocked: false,
  api_key_disabled: false,
  team_blocked: false,
}

describeVerify(provider, online, {
  'xai-api-key': {
    source: 'https://docs.x.ai/docs/api-reference#api-key (2026-11-25, not opened)',
    asks: 'GET https://api.x.ai/v1/api-key',
    cases: [
      [
        { json: key },
        {
          kind: 'live',
          identity: { account: 't-1', user: 'u-1', scopes: ['api-key:model:*'], createdAt: '2025-01-01T08:17:12.858Z' },
        },
      ],
      [{ json: { ...key, api_key_disabled: true } }, { kind: 'dead', reason: 'disabled' }],
      [
        { status: 400, json: { code: 'invalid-argument', error: 'Incorrect API key provided: xa***.' } },
        { kind: 'dead', reason: 'not-accepted' },
      ],
      [{ status: 400, json: { code: 'invalid-argument', error: 'Something else' } }, { kind: 'unknown' }],
      [{ status: 403, json: { error: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeRevoke(provider, online, {
  'xai-api-key': [],
})
