import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'CLOUDSMITH_API_KEY',
    id: 'cloudsmith-api-key',
    name: 'Cloudsmith API key',
    kind: 'api-key',
    severity: 'high',
    form: ['csa_', ['base62', 36]],
    references: ['https://docs.cloudsmith.com'],
  }),
  namedSecret({
    vendor: ['cloudsmith'],
    id: 'cloudsmith-legacy-api-key',
    name: 'Cloudsmith API key (older form)',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 40]],
    references: ['https://docs.cloudsmith.com'],
  }),
])
