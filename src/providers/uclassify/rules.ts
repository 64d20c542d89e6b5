import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['uclassify'],
    words: ['key', 'token', 'secret'],
    id: 'uclassify-api-key',
    name: 'uClassify read key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 12]],
    references: ['https://www.uclassify.com'],
  }),
])
