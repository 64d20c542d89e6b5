import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['flagsmith'],
    id: 'flagsmith-organisation-api-key',
    name: 'Flagsmith organisation API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 8], '.', ['base62', 32]],
    references: ['https://docs.flagsmith.com'],
  }),
  namedSecret({
    vendor: ['flagsmith'],
    id: 'flagsmith-server-side-environment-key',
    name: 'Flagsmith server-side environment key',
    kind: 'api-key',
    severity: 'medium',
    form: ['ser.', ['base62', 22, 30]],
    references: ['https://docs.flagsmith.com'],
  }),
  namedSecret({
    vendor: ['flagsmith'],
    id: 'flagsmith-api-token',
    name: 'Flagsmith API token',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 40]],
    references: ['https://docs.flagsmith.com'],
  }),
])
