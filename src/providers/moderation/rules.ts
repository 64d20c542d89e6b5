import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['moderation'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'moderation-api-key',
    name: 'Moderation API API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 36], '.', ['base62', 115], '.', ['base64url', 43]],
    references: ['https://moderationapi.com'],
  }),
  namedSecret({
    vendor: ['moderation'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'moderation-project-key',
    name: 'Moderation API project key',
    kind: 'api-key',
    severity: 'medium',
    form: ['proj_', ['base62', 32]],
    references: ['https://moderationapi.com'],
  }),
])
