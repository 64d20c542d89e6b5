import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['appointedd'],
    id: 'appointedd-api-key',
    name: 'Appointedd API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64', 86], '=='],
    references: ['https://appointedd.com'],
  }),
  namedSecret({
    vendor: ['appointedd'],
    id: 'appointedd-api-key-without-padding',
    name: 'Appointedd API key without padding',
    kind: 'api-key',
    severity: 'high',
    form: [['base64', 88]],
    references: ['https://appointedd.com'],
  }),
])
