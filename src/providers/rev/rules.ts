import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['rev token', 'rev user', 'rev api', 'rev client', 'rev.com', 'rev.ai', 'revai', 'rev secret', 'rev key'],
    id: 'rev-user-api-key',
    name: 'Rev user API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 27], '='],
    references: ['https://www.rev.com'],
  }),
  namedSecret({
    vendor: ['rev.ai', 'revai', 'rev ai'],
    words: ['token', 'key', 'secret'],
    id: 'rev-rev-ai-access-token',
    name: 'Rev Rev AI access token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 60, 100]],
    references: ['https://www.rev.com'],
  }),
])
