import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['pepipost'],
    id: 'pepipost-access-key',
    name: 'Pepipost access key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 32]],
    references: ['https://developers.pepipost.com'],
  }),
])
