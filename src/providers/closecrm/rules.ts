import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['close api', 'close key', 'closeio', 'close.io', 'close crm', 'close.com', 'close token', 'close secret'],
    id: 'closecrm-api-key',
    name: 'Close API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.95,
    form: ['api_', ['base62', 20, 22], '.', ['base62', 20, 22]],
    references: ['https://developer.close.com'],
  }),
  namedSecret({
    vendor: ['close api', 'close key', 'closeio', 'close.io', 'close crm', 'close.com', 'close token', 'close secret'],
    id: 'closecrm-undotted-api-key',
    name: 'Close API key without a dot',
    kind: 'api-key',
    severity: 'high',
    form: ['api_', ['base62', 43, 46]],
    references: ['https://developer.close.com'],
  }),
])
