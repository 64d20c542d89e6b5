import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['edenai', 'eden ai'],
    id: 'eden-ai-api-key',
    name: 'Eden AI API key',
    kind: 'api-key',
    severity: 'high',
    overlaps: ['jwt-token'],
    form: ['eyJ', ['base64url', 20, 60], '.eyJ', ['base64url', 60, 300], '.', ['base64url', 43]],
    references: ['https://docs.edenai.co'],
  }),
  namedSecret({
    vendor: ['edenai', 'eden ai'],
    id: 'eden-ai-api-key-of-the-older-form',
    name: 'Eden AI API key of the older form',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 36], '.', ['base62', 92], '.', ['base64url', 43]],
    references: ['https://docs.edenai.co'],
  }),
])
