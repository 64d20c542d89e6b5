import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['webex bot', 'webexbot', 'webex'],
    id: 'webex-bot-access-token',
    name: 'Webex bot access token',
    kind: 'access-token',
    severity: 'high',
    form: [
      ['base64url', 64],
      '_',
      ['base62', 4],
      '_',
      ['base36', 8],
      '-',
      ['base36', 4],
      '-',
      ['base36', 4],
      '-',
      ['base36', 4],
      '-',
      ['base36', 12],
    ],
    references: ['https://developer.webex.com/docs/bots'],
  }),
])
