import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['gemstash'],
    id: 'gemstash-api-key',
    name: 'Gemstash API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://github.com/rubygems/gemstash'],
  }),
])
