import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['mattermost', 'mm access', 'mm bot', 'mm token'],
    words: ['token', 'secret', 'bearer', 'password', 'api key', 'access'],
    id: 'mattermost-access-token',
    name: 'Mattermost access token',
    kind: 'access-token',
    severity: 'high',
    form: [['base36', 26]],
    references: ['https://developers.mattermost.com/integrate/reference/personal-access-token/'],
  }),
  namedSecret({
    vendor: ['mattermost'],
    words: ['hooks'],
    id: 'mattermost-incoming-webhook',
    name: 'Mattermost incoming webhook',
    kind: 'webhook-url',
    severity: 'medium',
    form: [['base36', 26]],
    references: ['https://developers.mattermost.com/integrate/reference/personal-access-token/'],
  }),
])
