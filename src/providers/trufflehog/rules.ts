import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'THOG_KEY',
    id: 'trufflehog-enterprise-key',
    name: 'TruffleHog Enterprise agent key',
    kind: 'api-key',
    severity: 'high',
    form: ['thog-key-', ['hex', 16]],
    references: ['https://docs.trufflesecurity.com'],
  }),
  prefixedSecret({
    variable: 'THOG_SECRET',
    id: 'trufflehog-agent-secret',
    name: 'TruffleHog Enterprise agent secret',
    kind: 'client-secret',
    severity: 'critical',
    form: ['thog-secret-', ['hex', 32]],
    references: ['https://docs.trufflesecurity.com'],
  }),
])
