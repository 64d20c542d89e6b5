import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['gumroad'],
    id: 'gumroad-access-token',
    name: 'Gumroad access token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 43]],
    references: ['https://gumroad.com/api'],
  }),
  namedSecret({
    vendor: ['gumroad'],
    id: 'gumroad-legacy-token',
    name: 'Gumroad access token or application secret (older)',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 64]],
    references: ['https://gumroad.com/api'],
  }),
])
