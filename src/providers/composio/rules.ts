import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['composio'],
    id: 'composio-api-key',
    name: 'Composio API key',
    kind: 'api-key',
    severity: 'critical',
    confidence: 0.95,
    form: ['ak_', ['base64url', 20]],
    references: ['https://docs.composio.dev'],
  }),
  namedSecret({
    vendor: ['composio'],
    id: 'composio-consumer-api-key',
    name: 'Composio consumer API key',
    kind: 'api-key',
    severity: 'high',
    form: ['ck_', ['base64url', 20]],
    references: ['https://docs.composio.dev'],
  }),
])
