import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['financialmodelingprep', 'financial modeling prep', 'fmp api', 'fmp_api', 'fmp key', 'fmp secret', 'fmp token'],
    id: 'financial-modeling-prep-api-key',
    name: 'Financial Modeling Prep API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 32]],
    references: ['https://financialmodelingprep.com'],
  }),
])
