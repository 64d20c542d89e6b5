import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['selectpdf', 'select pdf'],
    words: ['key', 'secret', 'token'],
    id: 'select-pdf-api-key',
    name: 'SelectPdf API key',
    kind: 'api-key',
    severity: 'low',
    form: [['uuid']],
    references: ['https://selectpdf.com'],
  }),
])
