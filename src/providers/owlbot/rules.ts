import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['owlbot'],
    id: 'owlbot-token',
    name: 'Owlbot API token',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 40]],
    references: ['https://owlbot.info'],
  }),
])
