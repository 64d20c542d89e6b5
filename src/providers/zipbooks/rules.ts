import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['zipbooks'],
    id: 'zipbooks-access-token',
    name: 'ZipBooks token',
    kind: 'access-token',
    severity: 'high',
    overlaps: ['jwt-token'],
    form: ['eyJ', ['base64url', 10, 100], '.eyJ', ['base64url', 20, 400], '.', ['base64url', 40, 400]],
    references: ['https://developer.zipbooks.com'],
  }),
])
