import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['pendo integration', 'pendo api', 'pendo key', 'pendo.io', 'pendo secret', 'pendo token'],
    words: ['key'],
    id: 'pendo-integration-key',
    name: 'Pendo integration key',
    kind: 'api-key',
    severity: 'high',
    form: [['uuid']],
    references: ['https://engageapi.pendo.io'],
  }),
  namedSecret({
    vendor: ['pendo integration', 'pendo api', 'pendo key', 'pendo secret', 'pendo token'],
    words: ['key', 'secret', 'token'],
    id: 'pendo-other-key',
    name: 'Pendo key (other form)',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 32, 40]],
    references: ['https://engageapi.pendo.io'],
  }),
])
