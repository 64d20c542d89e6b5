import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['status page'],
    words: ['key', 'token', 'oauth', 'secret'],
    id: 'statuspage-api-key',
    name: 'Statuspage API key',
    kind: 'api-key',
    severity: 'high',
    form: [['uuid']],
    references: ['https://developer.statuspage.io'],
  }),
  namedSecret({
    vendor: ['status page'],
    words: ['key', 'token', 'oauth', 'secret'],
    id: 'statuspage-oauth-key',
    name: 'Statuspage API key (newer form)',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 63, 64]],
    references: ['https://developer.statuspage.io'],
  }),
])
