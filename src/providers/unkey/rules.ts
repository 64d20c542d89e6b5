import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'UNKEY_ROOT_KEY',
    id: 'unkey-root-key',
    name: 'Unkey root key',
    kind: 'api-key',
    severity: 'critical',
    form: ['unkey_', ['base62', 22, 40]],
    references: ['https://www.unkey.com/docs'],
  }),
  namedSecret({
    vendor: ['unkey'],
    words: ['secret', 'token', 'key'],
    id: 'unkey-api-key',
    name: 'Unkey key without a prefix',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 22, 26]],
    references: ['https://www.unkey.com/docs'],
  }),
])
