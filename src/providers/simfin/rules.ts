import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['simfin'],
    id: 'simfin-api-key',
    name: 'SimFin API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 32]],
    references: ['https://www.simfin.com'],
  }),
  namedSecret({
    vendor: ['simfin'],
    words: ['key', 'secret', 'token'],
    id: 'simfin-api-key-uuid',
    name: 'SimFin API key (UUID)',
    kind: 'api-key',
    severity: 'low',
    form: [['uuid']],
    references: ['https://www.simfin.com'],
  }),
])
