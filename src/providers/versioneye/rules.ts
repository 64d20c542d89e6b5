import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['versioneye'],
    words: ['key', 'token', 'secret'],
    id: 'versioneye-api-key',
    name: 'VersionEye API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 20, 40]],
    references: ['https://www.versioneye.com'],
  }),
])
