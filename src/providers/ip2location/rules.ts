import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['ip2location'],
    id: 'ip2location-api-key',
    name: 'IP2Location API key',
    kind: 'api-key',
    severity: 'low',
    form: [['BASE36', 32]],
    references: ['https://www.ip2location.com'],
  }),
  namedSecret({
    vendor: ['ip2location'],
    words: ['key', 'token', 'secret'],
    id: 'ip2location-web-service-key',
    name: 'IP2Location web service key',
    kind: 'api-key',
    severity: 'low',
    form: [['BASE36', 10]],
    references: ['https://www.ip2location.com'],
  }),
])
