import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['hive api', 'hive key', 'hive token', 'hive id', 'api_key hive', 'hive.com', 'hive secret'],
    id: 'hive-api-key',
    name: 'Hive API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://hive.com'],
  }),
  namedSecret({
    vendor: ['hive api', 'hive key', 'hive token', 'hive.com', 'hive secret'],
    id: 'hive-api-key-letters-and-digits',
    name: 'Hive API key (letters and digits)',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 32]],
    references: ['https://hive.com'],
  }),
])
