import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['intrinio'],
    id: 'intrinio-api-key',
    name: 'Intrinio API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 44]],
    references: ['https://docs.intrinio.com'],
  }),
  namedSecret({
    vendor: ['intrinio'],
    id: 'intrinio-api-key-in-base64',
    name: 'Intrinio API key in base64',
    kind: 'api-key',
    severity: 'medium',
    form: ['O', ['base64url', 43]],
    references: ['https://docs.intrinio.com'],
  }),
])
