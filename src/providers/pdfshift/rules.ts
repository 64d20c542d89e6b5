import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['pdfshift'],
    id: 'pdfshift-api-key',
    name: 'PDFShift API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://docs.pdfshift.io'],
  }),
  namedSecret({
    vendor: ['pdfshift'],
    id: 'pdfshift-secret-key',
    name: 'PDFShift secret key',
    kind: 'api-key',
    severity: 'low',
    form: ['sk_', ['hex', 40]],
    references: ['https://docs.pdfshift.io'],
  }),
])
