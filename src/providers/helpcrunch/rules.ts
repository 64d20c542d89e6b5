import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['helpcrunch'],
    id: 'helpcrunch-api-key',
    name: 'HelpCrunch API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64', 328]],
    references: ['https://helpcrunch.com'],
  }),
  namedSecret({
    vendor: ['helpcrunch'],
    id: 'helpcrunch-api-key-with-padding',
    name: 'HelpCrunch API key with padding',
    kind: 'api-key',
    severity: 'high',
    form: [['base64', 300, 400], '='],
    references: ['https://helpcrunch.com'],
  }),
])
