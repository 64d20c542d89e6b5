import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['svix'],
    id: 'svix-signing-secret',
    name: 'Svix endpoint signing secret',
    kind: 'signing-secret',
    severity: 'medium',
    overlaps: ['stripe-webhook-secret'],
    confidence: 0.97,
    form: ['whsec_', ['base64', 32, 64]],
    references: ['https://docs.svix.com'],
  }),
  namedSecret({
    vendor: ['svix'],
    id: 'svix-api-token',
    name: 'Svix API token',
    kind: 'access-token',
    severity: 'high',
    form: ['testsk_', ['base64url', 20, 120]],
    references: ['https://docs.svix.com'],
  }),
  namedSecret({
    vendor: ['svix'],
    id: 'svix-live-api-token',
    name: 'Svix live API token',
    kind: 'access-token',
    severity: 'high',
    form: ['sk_', ['base64url', 20, 120]],
    references: ['https://docs.svix.com'],
  }),
])
