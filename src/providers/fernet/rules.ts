import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['fernet'],
    id: 'fernet-encryption-key',
    name: 'Fernet key encryption key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 43], '='],
    references: ['https://cryptography.io/en/latest/fernet/'],
  }),
])
