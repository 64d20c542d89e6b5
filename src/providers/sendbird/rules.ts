import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['sendbird', 'send bird'],
    id: 'sendbird-api-token',
    name: 'Sendbird API token',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 40]],
    references: ['https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api'],
  }),
  namedSecret({
    vendor: ['sendbird organization', 'sendbird org'],
    words: ['key', 'token', 'secret'],
    id: 'sendbird-organization-key',
    name: 'Sendbird organization API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 24]],
    references: ['https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api'],
  }),
])
