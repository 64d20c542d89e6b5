import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['signupgenius', 'sign up genius'],
    id: 'sign-up-genius-user-key',
    name: 'SignUpGenius user key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 32]],
    references: ['https://www.signupgenius.com'],
  }),
])
