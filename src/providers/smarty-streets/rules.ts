import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['smartystreets', 'smarty streets', 'smarty auth'],
    words: ['token', 'key', 'secret'],
    id: 'smarty-streets-auth-token',
    name: 'SmartyStreets auth token',
    kind: 'access-token',
    severity: 'medium',
    form: [['base62', 20]],
    references: ['https://www.smarty.com/docs'],
  }),
])
