import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['raven'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'raven-api-key',
    name: 'Raven (Parallax) API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['BASE36', 16]],
    references: ['https://ravenapp.dev'],
  }),
])
