import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['ghost admin', 'ghost api', 'ghost key', 'ghost_'],
    id: 'ghost-admin-api-key',
    name: 'Ghost admin API key',
    kind: 'api-key',
    severity: 'critical',
    form: [['hex', 24], ':', ['hex', 64]],
    references: ['https://ghost.org/docs'],
  }),
  namedSecret({
    vendor: ['ghost content', 'ghost api', 'ghost_content'],
    id: 'ghost-content-api-key',
    name: 'Ghost content API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 26]],
    references: ['https://ghost.org/docs'],
  }),
])
