import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['pdf layer'],
    id: 'pdflayer-access-key',
    name: 'pdflayer access key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://pdflayer.com/documentation'],
  }),
])
