import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['enablex'],
    words: ['key', 'secret', 'token'],
    id: 'enablex-app-key',
    name: 'EnableX app key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 36]],
    references: ['https://www.enablex.io'],
  }),
])
