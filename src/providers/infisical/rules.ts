import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['infisical'],
    id: 'infisical-service-token',
    name: 'Infisical service token',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.95,
    form: ['st.', ['hex', 24], '.', ['hex', 32], '.', ['hex', 32]],
    references: ['https://infisical.com/docs'],
  }),
  namedSecret({
    vendor: ['infisical'],
    id: 'infisical-service-token-of-a-shorter-form',
    name: 'Infisical service token of a shorter form',
    kind: 'access-token',
    severity: 'critical',
    form: ['st.', ['hex', 12, 24], '.', ['hex', 12, 32], '.', ['hex', 31, 32]],
    references: ['https://infisical.com/docs'],
  }),
  namedSecret({
    vendor: ['infisical'],
    words: ['secret'],
    id: 'infisical-client-secret',
    name: 'Infisical client secret',
    kind: 'client-secret',
    severity: 'critical',
    form: [['hex', 64]],
    references: ['https://infisical.com/docs'],
  }),
])
