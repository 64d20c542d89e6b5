import { fake } from '#core/samples.ts'
import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const bot: RuleContract = {
  source: 'https://docs.discord.com/developers/resources/user#get-current-user (2026-11-25, not opened)',
  asks: 'GET https://discord.com/api/v10/users/@me',
  cases: [
    [
      { json: { id: '80351110224678912', username: 'Nelly', discriminator: '1337', bot: true } },
      { kind: 'live', identity: { account: '80351110224678912', user: 'Nelly' } },
    ],
    [{ status: 401, json: { message: '401: Unauthorized', code: 0 } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Missing Access', code: 50001 } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'discord-bot-token': bot,
  'discord-token-by-name': bot,
  'discord-webhook': {
    source: 'https://docs.discord.com/developers/resources/webhook#get-webhook-with-token (2026-11-25, not opened)',
    asks: 'GET https://discord.com/api/v10/webhooks/223704706495545344/…',
    parts: {
      secret: `https:\\/\\/ptb.discord.com\\/api\\/webhooks\\/223704706495545344\\/${fake('discord/hook', 'base62', 68)}`,
    },
    cases: [
      [
        { json: { name: 'test webhook', type: 1, guild_id: '199737254929760256', id: '223704706495545344' } },
        {
          kind: 'live',
          identity: { account: '223704706495545344', user: 'test webhook', organisation: '199737254929760256' },
        },
      ],
      [{ status: 404, json: { message: 'Unknown Webhook', code: 10015 } }, { kind: 'dead' }],
      [{ status: 401, json: { message: 'Invalid Webhook Token', code: 50027 } }, { kind: 'dead' }],
      [{ status: 401, json: { message: '401: Unauthorized', code: 0 } }, { kind: 'unknown' }],
      [{ status: 404 }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['discord-bot-token', 'discord-token-by-name'], {
    source: 'https://docs.discord.com/developers/resources/user#get-current-user-guilds (2026-11-25, not opened)',
    answers: [
      {
        json: [
          { id: '1', name: 'Acme', permissions: '8' },
          { id: '2', name: 'Other', permissions: '2048' },
          { id: '3', name: 'Third', permissions: 'x' },
        ],
      },
    ],
    grants: [
      { action: 'ADMINISTRATOR', resource: 'Acme', severity: 'critical' },
      { action: 'SEND_MESSAGES', resource: 'Other' },
      { action: 'member', resource: 'Third', severity: 'low' },
    ],
    gaps: ['permissions in'],
  }),
})

describeRevoke(provider, online, {
  'discord-webhook': [
    {
      source: 'https://docs.discord.com/developers/resources/webhook#delete-webhook-with-token (2026-11-25, not opened)',
      asks: 'DELETE https://discord.com/api/v10/webhooks/800804390577504176/…',
      cases: [
        [{ status: 204 }, { kind: 'done' }],
        [{ status: 404, json: { message: 'Unknown Webhook', code: 10015 } }, { kind: 'was-dead' }],
        [{ status: 404, json: {} }, { kind: 'unknown' }],
      ],
    },
  ],
  ...forRules(['discord-bot-token', 'discord-bot-token-damaged', 'discord-token-by-name', 'discord-client-secret'], []),
})
