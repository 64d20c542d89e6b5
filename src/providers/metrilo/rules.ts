import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['metrilo'],
    words: ['token', 'key', 'secret'],
    id: 'metrilo-access-token',
    name: 'Metrilo API token',
    kind: 'access-token',
    severity: 'high',
    form: [['base36', 16]],
    references: ['https://www.metrilo.com'],
  }),
])
