import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['kickbox'],
    id: 'kickbox-live-key',
    name: 'Kickbox live API key',
    kind: 'api-key',
    severity: 'medium',
    form: ['live_', ['base62', 64]],
    references: ['https://docs.kickbox.com'],
  }),
  namedSecret({
    vendor: ['kickbox'],
    id: 'kickbox-test-key',
    name: 'Kickbox sandbox API key',
    kind: 'api-key',
    severity: 'low',
    form: ['test_', ['base62', 64]],
    references: ['https://docs.kickbox.com'],
  }),
  namedSecret({
    vendor: ['kickbox'],
    words: ['key', 'token', 'secret'],
    id: 'kickbox-api-key',
    name: 'Kickbox API key without a prefix',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 64]],
    references: ['https://docs.kickbox.com'],
  }),
])
