import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'APIDECK_API_KEY',
    id: 'apideck-api-key',
    name: 'Apideck API key',
    kind: 'api-key',
    severity: 'critical',
    form: [
      'sk_live_',
      ['hex', 8],
      '-',
      ['hex', 4],
      '-',
      ['hex', 4],
      '-',
      ['hex', 4],
      '-',
      ['hex', 12],
      '-',
      ['base62', 20, 40],
    ],
    references: ['https://developers.apideck.com'],
  }),
])
