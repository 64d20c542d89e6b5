import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['lighton', 'paradigm api'],
    id: 'lighton-api-key',
    name: 'LightOn API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 8], '.', ['base62', 32]],
    references: ['https://www.lighton.ai'],
  }),
])
