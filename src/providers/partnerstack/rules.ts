import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['partnerstack'],
    words: ['key'],
    id: 'partnerstack-public-key',
    name: 'PartnerStack public key',
    kind: 'api-key',
    severity: 'low',
    form: ['pk_', ['base62', 32, 48]],
    references: ['https://docs.partnerstack.com'],
  }),
  namedSecret({
    vendor: ['partnerstack'],
    words: ['key', 'secret', 'token'],
    id: 'partnerstack-secret-key',
    name: 'PartnerStack secret key',
    kind: 'api-key',
    severity: 'high',
    form: ['sk_', ['base62', 32, 48]],
    references: ['https://docs.partnerstack.com'],
  }),
])
