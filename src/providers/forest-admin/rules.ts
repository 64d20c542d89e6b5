import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['forest env', 'forestadmin', 'forest admin'],
    words: ['secret'],
    id: 'forest-admin-environment-secret',
    name: 'Forest Admin environment secret',
    kind: 'client-secret',
    severity: 'critical',
    form: [['hex', 64]],
    references: ['https://docs.forestadmin.com'],
  }),
  namedSecret({
    vendor: ['forest auth', 'forestadmin', 'forest admin'],
    words: ['secret', 'token', 'key'],
    id: 'forest-admin-auth-secret',
    name: 'Forest Admin auth secret',
    kind: 'client-secret',
    severity: 'critical',
    form: [['base62', 22, 80]],
    references: ['https://docs.forestadmin.com'],
  }),
])
