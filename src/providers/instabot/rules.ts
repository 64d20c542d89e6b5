import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['instabot'],
    id: 'instabot-api-key',
    name: 'Instabot API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 43], '='],
    references: ['https://instabot.io'],
  }),
  namedSecret({
    vendor: ['instabot'],
    id: 'instabot-api-key-base64',
    name: 'Instabot API key (base64)',
    kind: 'api-key',
    severity: 'high',
    form: [['base64', 44]],
    references: ['https://instabot.io'],
  }),
])
