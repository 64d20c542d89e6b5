import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['dfuse'],
    id: 'dfuse-server-api-key',
    name: 'dfuse server API key',
    kind: 'api-key',
    severity: 'medium',
    form: ['server_', ['hex', 32]],
    references: ['https://www.dfuse.io'],
  }),
  namedSecret({
    vendor: ['dfuse'],
    id: 'dfuse-web-api-key',
    name: 'dfuse web API key',
    kind: 'api-key',
    severity: 'low',
    form: ['web_', ['hex', 32]],
    references: ['https://www.dfuse.io'],
  }),
  namedSecret({
    vendor: ['dfuse'],
    id: 'dfuse-web-api-key-letters',
    name: 'dfuse web API key (letters)',
    kind: 'api-key',
    severity: 'low',
    form: ['web_', ['base36', 32]],
    references: ['https://www.dfuse.io'],
  }),
])
