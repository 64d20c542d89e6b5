import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['stormglass', 'storm glass'],
    words: ['key', 'token', 'auth', 'secret'],
    id: 'storm-glass-api-key',
    name: 'Storm Glass API key',
    kind: 'api-key',
    severity: 'low',
    form: [['uuid']],
    references: ['https://stormglass.io'],
  }),
  namedSecret({
    vendor: ['stormglass', 'storm glass'],
    id: 'storm-glass-api-key-of-two-uuids',
    name: 'Storm Glass API key of two UUIDs',
    kind: 'api-key',
    severity: 'low',
    form: [['uuid'], '-', ['uuid']],
    references: ['https://stormglass.io'],
  }),
])
