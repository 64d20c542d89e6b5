import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['clay api', 'clay key', 'clay.com', 'clay token', 'clay secret'],
    words: ['key', 'token', 'secret'],
    id: 'clay-api-key',
    name: 'Clay API key',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.6,
    form: [['base62', 20, 64]],
    references: ['https://www.clay.com'],
  }),
])
