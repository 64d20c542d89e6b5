import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['html2pdf'],
    id: 'html2pdf-api-key',
    name: 'HTML2PDF.app API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 64]],
    references: ['https://html2pdf.app'],
  }),
])
