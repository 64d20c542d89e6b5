import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['qubole'],
    words: ['token', 'key', 'auth', 'secret'],
    id: 'qubole-api-token',
    name: 'Qubole API token',
    kind: 'access-token',
    severity: 'critical',
    form: [['base36', 64]],
    references: ['https://www.qubole.com'],
  }),
])
