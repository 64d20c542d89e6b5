import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'XENDIT_SECRET_KEY',
    id: 'xendit-secret-key',
    name: 'Xendit secret key',
    kind: 'api-key',
    severity: 'critical',
    form: ['xnd_production_', ['base62', 40, 80]],
    references: ['https://docs.xendit.co'],
  }),
  prefixedSecret({
    variable: 'XENDIT_SECRET_KEY',
    id: 'xendit-development-key',
    name: 'Xendit development key',
    kind: 'api-key',
    severity: 'low',
    form: ['xnd_development_', ['base62', 40, 80]],
    references: ['https://docs.xendit.co'],
  }),
])
