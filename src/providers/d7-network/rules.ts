import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['d7network', 'd7 network', 'd7networks', 'd7sms'],
    id: 'd7-network-api-token',
    name: 'D7 Networks API token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64', 23], '='],
    references: ['https://d7networks.com'],
  }),
  namedSecret({
    vendor: ['d7network', 'd7 network', 'd7networks', 'd7sms'],
    id: 'd7-network-json-web-token',
    name: 'D7 Networks JSON Web Token',
    kind: 'access-token',
    severity: 'high',
    overlaps: ['jwt-token'],
    form: ['eyJ', ['base64url', 20, 60], '.', ['base64url', 60, 300], '.', ['base64url', 43]],
    references: ['https://d7networks.com'],
  }),
])
