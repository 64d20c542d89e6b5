import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['mapquest'],
    id: 'mapquest-api-key',
    name: 'MapQuest API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 32]],
    references: ['https://developer.mapquest.com/documentation'],
  }),
])
