import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['ecostruxure'],
    id: 'ecostruxure-it-api-key',
    name: 'EcoStruxure IT API key',
    kind: 'api-key',
    severity: 'high',
    form: ['AK1', ['base62', 1, 10], '/', ['base64', 40, 60]],
    references: ['https://ecostruxureit.com'],
  }),
  namedSecret({
    vendor: ['ecostruxure'],
    id: 'ecostruxure-it-api-key-of-another-form',
    name: 'EcoStruxure IT API key of another form',
    kind: 'api-key',
    severity: 'high',
    form: ['AK1', ['base64', 51, 52]],
    references: ['https://ecostruxureit.com'],
  }),
])
