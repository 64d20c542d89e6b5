import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['zeplin'],
    id: 'zeplin-personal-access-token',
    name: 'Zeplin personal access token',
    kind: 'access-token',
    severity: 'medium',
    overlaps: ['jwt-token'],
    form: ['eyJ', ['base64url', 20, 200], '.', ['base64url', 60, 600], '.', ['base64url', 40, 400]],
    references: ['https://docs.zeplin.dev'],
  }),
])
