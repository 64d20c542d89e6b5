import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['reallysimplesystems', 'really simple systems'],
    id: 'really-simple-systems-access-token',
    name: 'Really Simple Systems (Spotler CRM) access token',
    kind: 'access-token',
    severity: 'high',
    overlaps: ['jwt-token'],
    form: ['ey', ['base64url', 20, 60], '.ey', ['base64url', 20, 400], '.', ['base64url', 20, 400]],
    references: ['https://www.reallysimplesystems.com'],
  }),
])
