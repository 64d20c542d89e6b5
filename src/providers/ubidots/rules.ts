import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'UBIDOTS_TOKEN',
    id: 'ubidots-token',
    name: 'Ubidots token',
    kind: 'access-token',
    severity: 'medium',
    form: ['BBUS-', ['base62', 30, 36]],
    references: ['https://docs.ubidots.com'],
  }),
  prefixedSecret({
    variable: 'UBIDOTS_TOKEN',
    id: 'ubidots-legacy-token',
    name: 'Ubidots token (older form)',
    kind: 'access-token',
    severity: 'medium',
    form: ['BBFF-', ['base62', 30, 36]],
    references: ['https://docs.ubidots.com'],
  }),
])
