import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['mailerlite'],
    id: 'mailerlite-classic-api-key',
    name: 'MailerLite classic API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://developers.mailerlite.com'],
  }),
  namedSecret({
    vendor: ['mailerlite'],
    id: 'mailerlite-api-token',
    name: 'MailerLite API token',
    kind: 'access-token',
    severity: 'high',
    overlaps: ['jwt-token'],
    form: ['eyJ', ['base64url', 20, 100], '.', ['base64url', 60, 900], '.', ['base64url', 300, 900]],
    references: ['https://developers.mailerlite.com'],
  }),
])
