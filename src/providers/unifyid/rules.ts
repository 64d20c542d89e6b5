import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['unify id'],
    id: 'unifyid-api-key',
    name: 'UnifyID server API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 44]],
    references: ['https://unify.id'],
  }),
])
