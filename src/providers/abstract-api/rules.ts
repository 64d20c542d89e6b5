import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['abstractapi', 'abstract api'],
    id: 'abstract-api-api-key',
    name: 'AbstractAPI API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://docs.abstractapi.com'],
  }),
])
