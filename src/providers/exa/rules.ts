import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['exa api', 'exa key', 'exa.ai', 'exa token', 'metaphor api', 'exa secret'],
    id: 'exa-access-key',
    name: 'Exa access key',
    kind: 'api-key',
    severity: 'medium',
    form: [['uuid']],
    references: ['https://docs.exa.ai'],
  }),
])
