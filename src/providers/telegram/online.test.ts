import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const bot: RuleContract = {
  source: 'https://core.telegram.org/bots/api#getme (2026-11-25, not opened)',
  asks: 'GET https://api.telegram.org/…/getMe',
  cases: [
    [
      { json: { ok: true, result: { id: 123456789, is_bot: true, first_name: 'Test', username: 'test_bot' } } },
      { kind: 'live', identity: { account: '123456789', user: 'test_bot' } },
    ],
    [{ status: 401, json: { ok: false, error_code: 401, description: 'Unauthorized' } }, { kind: 'dead' }],
    // Said of what has not the form of a token.
    [{ status: 404, json: { ok: false, error_code: 404, description: 'Not Found' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, { 'telegram-bot-token': bot, 'telegram-bot-token-by-name': bot })

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['telegram-bot-token', 'telegram-bot-token-by-name'], {
    source: 'https://core.telegram.org/bots/api#getme (2026-11-25, not opened)',
    answers: [
      {
        json: {
          ok: true,
          result: { id: 1, username: 'acme_bot', can_join_groups: true, can_read_all_group_messages: true },
        },
      },
      { json: { ok: true, result: { url: 'https://hooks.example.com/path' } } },
    ],
    grants: [
      { action: 'sendMessage', resource: 'acme_bot' },
      { action: 'join groups' },
      { action: 'read all group messages', severity: 'critical' },
      { action: 'webhook', resource: 'hooks.example.com' },
    ],
    gaps: ['chats'],
  }),
})

describeRevoke(provider, online, {
  ...forRules(['telegram-bot-token', 'telegram-bot-token-by-name'], []),
})
