import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['jumpcloud', 'jump cloud', 'jcapi'],
    id: 'jumpcloud-api-key',
    name: 'JumpCloud API key',
    kind: 'api-key',
    severity: 'critical',
    form: [['base62', 40]],
    references: ['https://docs.jumpcloud.com/api/1.0/index.html'],
  }),
  prefixedSecret({
    variable: 'JUMPCLOUD_API_KEY',
    id: 'jumpcloud-prefixed-api-key',
    name: 'JumpCloud API key with a prefix',
    kind: 'api-key',
    severity: 'critical',
    confidence: 0.85,
    form: ['jca_', ['base62', 36]],
    references: ['https://docs.jumpcloud.com/api/1.0/index.html'],
  }),
])
