import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['graphhopper'],
    words: ['key', 'token', 'secret'],
    id: 'graphhopper-api-key',
    name: 'GraphHopper API key',
    kind: 'api-key',
    severity: 'low',
    form: [['uuid']],
    references: ['https://www.graphhopper.com'],
  }),
  namedSecret({
    vendor: ['graphhopper'],
    id: 'graphhopper-api-key-of-another-form',
    name: 'GraphHopper API key of another form',
    kind: 'api-key',
    severity: 'low',
    form: [['base64url', 36]],
    references: ['https://www.graphhopper.com'],
  }),
])
