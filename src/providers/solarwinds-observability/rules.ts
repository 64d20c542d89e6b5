import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['solarwinds', 'sw_apm', 'swo_'],
    words: ['token', 'key', 'secret'],
    id: 'solarwinds-observability-api-token',
    name: 'SolarWinds Observability API token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 70, 72]],
    references: ['https://documentation.solarwinds.com'],
  }),
])
