import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'CFX_LICENSE_KEY',
    id: 'cfx-re-license-key',
    name: 'Cfx.re (FiveM) license key',
    kind: 'api-key',
    severity: 'low',
    form: ['cfxk_', ['base62', 20, 40], '_', ['base62', 5, 8]],
    references: ['https://docs.fivem.net'],
  }),
])
