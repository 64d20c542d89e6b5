import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['locationiq'],
    id: 'location-iq-api-key',
    name: 'LocationIQ API key',
    kind: 'api-key',
    severity: 'low',
    form: ['pk.', ['hex', 32]],
    references: ['https://locationiq.com/docs'],
  }),
  namedSecret({
    vendor: ['locationiq'],
    id: 'location-iq-access-token-of-another-form',
    name: 'LocationIQ access token of another form',
    kind: 'api-key',
    severity: 'low',
    form: ['pk.', ['base64url', 32]],
    references: ['https://locationiq.com/docs'],
  }),
])
