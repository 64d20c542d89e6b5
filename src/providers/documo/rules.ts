import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['documo', 'mfax'],
    id: 'documo-access-token',
    name: 'Documo access token',
    kind: 'access-token',
    severity: 'high',
    overlaps: ['jwt-token'],
    form: ['eyJ', ['base64url', 20, 60], '.', ['base64url', 60, 300], '.', ['base64url', 40, 100]],
    references: ['https://www.documo.com'],
  }),
  namedSecret({
    vendor: ['documo', 'mfax'],
    id: 'documo-access-token-of-the-older-form',
    name: 'Documo access token of the older form',
    kind: 'access-token',
    severity: 'high',
    overlaps: ['jwt-token'],
    form: ['ey', ['base64url', 33], '.', ['base64url', 157], '.', ['base64url', 43]],
    references: ['https://www.documo.com'],
  }),
])
