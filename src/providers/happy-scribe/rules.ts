import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['happyscribe'],
    id: 'happy-scribe-api-key',
    name: 'Happy Scribe API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 24]],
    references: ['https://www.happyscribe.com'],
  }),
])
