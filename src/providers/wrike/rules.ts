import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['wrike'],
    id: 'wrike-access-token',
    name: 'Wrike permanent access token',
    kind: 'access-token',
    severity: 'high',
    overlaps: ['jwt-token'],
    form: ['ey', ['base64url', 20, 60], '.', ['base64url', 100, 1000], '.', ['base64url', 20, 200]],
    references: ['https://developers.wrike.com'],
  }),
])
