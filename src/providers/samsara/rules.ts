import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'SAMSARA_API_TOKEN',
    id: 'samsara-api-token',
    name: 'Samsara API token',
    kind: 'access-token',
    severity: 'high',
    form: ['samsara_api_', ['base62', 28, 40]],
    references: ['https://developers.samsara.com'],
  }),
  namedSecret({
    vendor: ['samsara'],
    words: ['token', 'key', 'secret'],
    id: 'samsara-legacy-api-token',
    name: 'Samsara API token (older form)',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 30, 40]],
    references: ['https://developers.samsara.com'],
  }),
])
