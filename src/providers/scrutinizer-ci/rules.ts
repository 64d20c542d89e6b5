import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: [
      'scrutinizerci',
      'scrutinizer-ci',
      'scrutinizer ci',
      'scrutinizer access',
      'scrutinizer token',
      'scrutinizer secret',
      'scrutinizer key',
    ],
    id: 'scrutinizer-ci-access-token',
    name: 'Scrutinizer access token',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 64]],
    references: ['https://scrutinizer-ci.com'],
  }),
])
