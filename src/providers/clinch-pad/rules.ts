import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['clinchpad'],
    id: 'clinch-pad-api-key',
    name: 'ClinchPad API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://clinchpad.com'],
  }),
  namedSecret({
    vendor: ['clinchpad'],
    id: 'clinch-pad-api-key-letters',
    name: 'ClinchPad API key (letters)',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 32]],
    references: ['https://clinchpad.com'],
  }),
])
