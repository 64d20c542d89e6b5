import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['ipquality', 'ipqs'],
    id: 'ip-quality-api-key',
    name: 'IPQualityScore API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 32]],
    references: ['https://www.ipqualityscore.com/documentation'],
  }),
])
