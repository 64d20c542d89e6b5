import { fake } from '#core/samples.ts'
import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const refused = (error: string) => ({ json: { ok: false, error } })
const token: RuleContract = {
  source: 'https://hexdocs.pm/slack/Slack.Web.Auth.html (2026-11-25)',
  asks: 'POST https://slack.com/api/auth.test',
  cases: [
    [
      {
        json: { ok: true, url: 'https://acme.slack.com/', team: 'Acme', user: 'bot', team_id: 'T12345678', user_id: 'W1' },
        headers: { 'X-OAuth-Scopes': 'chat:write,channels:read' },
      },
      {
        kind: 'live',
        identity: { account: 'T12345678', user: 'bot', organisation: 'Acme', scopes: ['chat:write', 'channels:read'] },
      },
    ],
    [refused('invalid_auth'), { kind: 'unknown', detail: 'invalid_auth' }],
    [refused('token_revoked'), { kind: 'dead', reason: 'revoked' }],
    [refused('token_expired'), { kind: 'dead', reason: 'expired' }],
    [refused('account_inactive'), { kind: 'dead', reason: 'owner-gone' }],
    [refused('missing_scope'), { kind: 'live', limited: 'missing_scope' }],
    [refused('not_allowed_token_type'), { kind: 'unknown' }],
    [refused('internal_error'), { kind: 'unknown' }],
    [refused('constructor'), { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'slack-bot-token': token,
  'slack-user-token': token,
  'slack-workspace-token': token,
  'slack-workflow-token': token,
  'slack-token-of-another-form': token,
  'slack-rotating-bot-token': token,
  'slack-configuration-token': token,
  'slack-legacy-session-token': token,
  'slack-session-token': token,
  'slack-incoming-webhook': {
    source: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks (2026-11-25, not opened)',
    asks: `POST https://hooks.slack.com/services/T01234567/B01234567/…`,
    parts: { secret: `https://hooks.slack.com/services/T01234567/B01234567/${fake('slack/hook', 'base62', 24)}` },
    cases: [
      [
        { status: 400, body: 'no_text' },
        { kind: 'live', identity: { account: 'T01234567' } },
      ],
      [{ status: 400, body: 'invalid_payload' }, { kind: 'live' }],
      [
        { status: 404, body: 'no_service' },
        { kind: 'dead', reason: 'not-accepted' },
      ],
      [
        { status: 404, body: 'no_team' },
        { kind: 'dead', reason: 'owner-gone' },
      ],
      [{ status: 403, body: 'action_prohibited' }, { kind: 'unknown' }],
      [{ status: 404, body: 'channel_not_found' }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(
    [
      'slack-bot-token',
      'slack-user-token',
      'slack-workspace-token',
      'slack-token-of-another-form',
      'slack-rotating-bot-token',
      'slack-legacy-session-token',
    ],
    {
      source: 'https://docs.slack.dev/reference/methods/conversations.list (2026-11-25, not opened)',
      answers: [
        {
          json: { ok: true, team: 'Acme', team_id: 'T1' },
          headers: { 'X-OAuth-Scopes': 'chat:write,channels:history,identify' },
        },
        {
          json: {
            ok: true,
            channels: [
              { id: 'C1', name: 'ops', is_member: true },
              { id: 'C2', name: 'all', is_member: false },
            ],
            response_metadata: { next_cursor: '' },
          },
        },
      ],
      grants: [
        { action: 'chat:write', resource: 'Acme', severity: 'high' },
        { action: 'channels:history', severity: 'high' },
        { action: 'identify', severity: 'low' },
        { action: 'member', resource: 'ops' },
      ],
      gaps: [],
    },
  ),
})

describeRevoke(provider, online, {
  ...forRules(
    [
      'slack-bot-token',
      'slack-user-token',
      'slack-workspace-token',
      'slack-token-of-another-form',
      'slack-rotating-bot-token',
      'slack-legacy-session-token',
    ],
    [
      {
        source: 'https://docs.slack.dev/reference/methods/auth.revoke (2026-11-25, not opened)',
        asks: 'POST https://slack.com/api/auth.revoke',
        cases: [
          [{ json: { ok: true, revoked: true } }, { kind: 'done' }],
          [{ json: { ok: true, revoked: false } }, { kind: 'unknown' }],
          [{ json: { ok: false, error: 'token_revoked' } }, { kind: 'was-dead' }],
          [{ json: { ok: false, error: 'not_allowed_token_type' } }, { kind: 'refused' }],
          [{ json: { ok: false, error: 'invalid_auth' } }, { kind: 'unknown' }],
        ],
      },
    ],
  ),
  'slack-session-token': [
    {
      source: 'https://docs.slack.dev/reference/methods/auth.revoke (2026-11-25, not opened)',
      asks: 'POST https://slack.com/api/auth.revoke',
      cases: [
        [{ json: { ok: true, revoked: true } }, { kind: 'done' }],
        [{ json: { ok: true, revoked: false } }, { kind: 'unknown' }],
        [{ json: { ok: false, error: 'token_revoked' } }, { kind: 'was-dead' }],
        [{ json: { ok: false, error: 'not_allowed_token_type' } }, { kind: 'refused' }],
        [{ json: { ok: false, error: 'invalid_auth' } }, { kind: 'unknown' }],
      ],
    },
  ],
  ...forRules(
    [
      'slack-app-token',
      'slack-configuration-token',
      'slack-incoming-webhook',
      'slack-signing-secret',
      'slack-client-secret',
    ],
    [],
  ),
})
