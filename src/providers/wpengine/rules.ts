import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['wp engine', 'wpe api', 'wpe key', 'wpe apikey', 'wpe secret', 'wpe token'],
    words: ['key', 'token', 'secret'],
    id: 'wpengine-access-key',
    name: 'WP Engine access key',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 28, 32]],
    references: ['https://wpengineapi.com'],
  }),
])
