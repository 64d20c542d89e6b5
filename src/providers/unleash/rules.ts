import { fakeOf } from '#core/form.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['unleash'],
    id: 'unleash-api-token',
    name: 'Unleash API token',
    kind: 'access-token',
    severity: 'high',
    form: ['production.', ['hex', 56, 64]],
    alsoMatches: () => [`UNLEASH_API_TOKEN='default:${fakeOf(['production.', ['hex', 56, 64]], 'unleash-api-token/a')}'`],
    references: ['https://docs.getunleash.io'],
  }),
  namedSecret({
    vendor: ['unleash'],
    id: 'unleash-development-token',
    name: 'Unleash API token of a development environment',
    kind: 'access-token',
    severity: 'medium',
    form: ['development.', ['hex', 56, 64]],
    alsoMatches: () => [
      `UNLEASH_API_TOKEN='default:${fakeOf(['development.', ['hex', 56, 64]], 'unleash-development-token/a')}'`,
    ],
    references: ['https://docs.getunleash.io'],
  }),
  namedSecret({
    vendor: ['unleash'],
    id: 'unleash-admin-token',
    name: 'Unleash admin token',
    kind: 'access-token',
    severity: 'critical',
    form: ['*:*.', ['hex', 56, 64]],
    references: ['https://docs.getunleash.io'],
  }),
])
