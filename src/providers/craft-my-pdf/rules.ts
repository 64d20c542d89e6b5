import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['craftmypdf'],
    id: 'craft-my-pdf-api-key',
    name: 'CraftMyPDF API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 35]],
    references: ['https://craftmypdf.com/docs'],
  }),
  namedSecret({
    vendor: ['craftmypdf'],
    id: 'craft-my-pdf-api-key-base64',
    name: 'CraftMyPDF API key (base64)',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 4, 6], 'Mj', ['base64', 20, 40]],
    references: ['https://craftmypdf.com/docs'],
  }),
])
