import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['ai21'],
    id: 'ai21-api-key',
    name: 'AI21 API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['uuid']],
    references: ['https://docs.ai21.com'],
  }),
  namedSecret({
    vendor: ['ai21'],
    words: ['key', 'token', 'secret'],
    id: 'ai21-legacy-api-key',
    name: 'AI21 API key (older form)',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 32]],
    references: ['https://docs.ai21.com'],
  }),
])
