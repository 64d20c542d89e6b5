import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['stripo'],
    id: 'stripo-plugin-token',
    name: 'Stripo plugin token',
    kind: 'access-token',
    severity: 'low',
    overlaps: ['jwt-token'],
    form: [['base64url', 20, 200], '.', ['base64url', 20, 400], '.', ['base64url', 20, 100]],
    references: ['https://stripo.email'],
  }),
])
