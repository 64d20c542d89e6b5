import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['instamojo'],
    id: 'instamojo-client-secret',
    name: 'Instamojo client secret',
    kind: 'client-secret',
    severity: 'critical',
    form: [['base62', 40]],
    references: ['https://docs.instamojo.com'],
  }),
  namedSecret({
    vendor: ['instamojo'],
    id: 'instamojo-long-client-secret',
    name: 'Instamojo long client secret',
    kind: 'client-secret',
    severity: 'critical',
    form: [['base62', 128]],
    references: ['https://docs.instamojo.com'],
  }),
  namedSecret({
    vendor: ['instamojo'],
    words: ['key', 'token', 'auth', 'secret'],
    id: 'instamojo-api-key',
    name: 'Instamojo API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://docs.instamojo.com'],
  }),
])
