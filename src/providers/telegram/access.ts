import { one } from '#core/found.ts'
import { textAt, valueAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

const bot = lookAround(
  [
    {
      what: 'bot',
      url: 'https://api.telegram.org/bot{secret}/getMe',
      carried: 'path',
      finds: (json) => {
        const name = textAt(json, 'result', 'username')
        if (name === undefined) return undefined
        const has = (flag: string): boolean => valueAt(json, 'result', flag) === true
        return [
          ...(one('sendMessage', name, 'high', 'result.username') ?? []),
          ...(has('can_join_groups') ? (one('join groups', name, 'medium', 'result.can_join_groups') ?? []) : []),
          ...(has('can_read_all_group_messages')
            ? (one('read all group messages', name, 'critical', 'result.can_read_all_group_messages') ?? [])
            : []),
        ]
      },
    },
    {
      what: 'webhook',
      url: 'https://api.telegram.org/bot{secret}/getWebhookInfo',
      carried: 'path',
      finds: (json) => {
        if (valueAt(json, 'ok') !== true) return undefined
        const url = textAt(json, 'result', 'url') ?? ''
        return URL.canParse(url) ? (one('webhook', new URL(url).host, 'medium', 'result.url') ?? []) : []
      },
    },
  ],
  ['chats that the bot is in: not told'],
)

export const access: PlansByRule<AccessPlan> = forRules(['telegram-bot-token', 'telegram-bot-token-by-name'], bot)
