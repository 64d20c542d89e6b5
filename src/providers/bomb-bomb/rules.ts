import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['bombbomb'],
    id: 'bomb-bomb-access-token',
    name: 'BombBomb access token',
    kind: 'access-token',
    severity: 'high',
    overlaps: ['jwt-token'],
    form: ['ey', ['base64url', 20, 60], '.', ['base64url', 50, 500], '.', ['base64url', 40, 100]],
    references: ['https://bombbomb.com'],
  }),
])
