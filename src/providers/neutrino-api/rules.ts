import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['neutrinoapi', 'neutrino api'],
    id: 'neutrino-api-api-key',
    name: 'Neutrino API API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 48]],
    references: ['https://www.neutrinoapi.com/api/'],
  }),
])
