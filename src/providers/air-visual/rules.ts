import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['airvisual', 'iqair'],
    words: ['key', 'token', 'secret'],
    id: 'air-visual-api-key',
    name: 'AirVisual (IQAir) API key',
    kind: 'api-key',
    severity: 'low',
    form: [['uuid']],
    references: ['https://www.iqair.com'],
  }),
  namedSecret({
    vendor: ['airvisual', 'iqair'],
    id: 'air-visual-api-key-of-another-form',
    name: 'AirVisual (IQAir) API key of another form',
    kind: 'api-key',
    severity: 'low',
    form: [['base64url', 36]],
    references: ['https://www.iqair.com'],
  }),
])
