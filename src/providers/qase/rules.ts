import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['qase'],
    words: ['token', 'key', 'secret'],
    id: 'qase-api-token',
    name: 'Qase API token',
    kind: 'access-token',
    severity: 'medium',
    form: [['hex', 64]],
    references: ['https://developers.qase.io'],
  }),
  namedSecret({
    vendor: ['qase'],
    words: ['token', 'key', 'secret'],
    id: 'qase-api-token-of-the-older-form',
    name: 'Qase API token of the older form',
    kind: 'access-token',
    severity: 'medium',
    form: [['hex', 40]],
    references: ['https://developers.qase.io'],
  }),
])
