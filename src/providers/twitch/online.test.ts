import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://dev.twitch.tv/docs/authentication/validate-tokens/ (2026-11-25, not opened)',
  asks: 'GET https://id.twitch.tv/oauth2/validate',
  cases: [
    [
      {
        json: {
          client_id: 'wbmytr93',
          login: 'twitchdev',
          scopes: ['chat:edit'],
          user_id: '141981764',
          expires_in: 5520838,
        },
      },
      { kind: 'live', identity: { account: '141981764', user: 'twitchdev', scopes: ['chat:edit'] } },
    ],
    [{ status: 401, json: { status: 401, message: 'invalid access token' } }, { kind: 'dead' }],
  ],
}
describeVerify(provider, online, { 'twitch-chat-token': token })

// What it may do, and how it is ended.
describeAccess(provider, online, {
  'twitch-chat-token': {
    source: 'https://dev.twitch.tv/docs/authentication/validate-tokens/ (2026-11-25, not opened)',
    answers: [{ json: { client_id: 'wbmytr93', login: 'twitchdev', scopes: ['chat:edit'], user_id: '1' } }],
    grants: [{ action: 'chat:edit', resource: 'twitchdev', severity: 'high' }],
    gaps: [],
  },
})

describeRevoke(provider, online, {
  'twitch-chat-token': [
    {
      source: 'https://dev.twitch.tv/docs/authentication/revoke-tokens/ (2026-11-25, not opened)',
      asks: 'GET https://id.twitch.tv/oauth2/validate',
      cases: [
        [[{ json: { client_id: 'wbmytr93', login: 'twitchdev' } }, { status: 200 }], { kind: 'done' }],
        [
          [{ json: { client_id: 'wbmytr93' } }, { status: 400, json: { status: 400, message: 'Invalid token' } }],
          { kind: 'was-dead' },
        ],
        [{ status: 401, json: {} }, { kind: 'was-dead' }],
      ],
    },
  ],
  ...forRules(['twitch-client-secret', 'twitch-stream-key'], []),
})
