import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['conversiontools', 'conversion tools'],
    id: 'conversion-tools-api-token',
    name: 'Conversion Tools API token',
    kind: 'access-token',
    severity: 'low',
    overlaps: ['jwt-token'],
    form: ['eyJ', ['base64url', 20, 60], '.', ['base64url', 100, 200], '.', ['base64url', 43]],
    references: ['https://conversiontools.io'],
  }),
])
