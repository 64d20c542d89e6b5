import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['protocolsio', 'protocols.io', 'protocols io'],
    id: 'protocols-io-access-token',
    name: 'protocols.io access token',
    kind: 'access-token',
    severity: 'medium',
    form: [['hex', 64]],
    references: ['https://www.protocols.io'],
  }),
])
