import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['exportsdk'],
    id: 'export-sdk-api-key',
    name: 'ExportSDK API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base64url', 43]],
    references: ['https://exportsdk.com'],
  }),
])
