import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['cloverly'],
    id: 'cloverly-private-key',
    name: 'Cloverly private key',
    kind: 'api-key',
    severity: 'medium',
    form: ['private_key:', ['base64url', 16, 32]],
    references: ['https://www.cloverly.com'],
  }),
  namedSecret({
    vendor: ['cloverly'],
    id: 'cloverly-api-key',
    name: 'Cloverly API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base64url', 12, 28], ':', ['base64url', 8, 28]],
    references: ['https://www.cloverly.com'],
  }),
])
