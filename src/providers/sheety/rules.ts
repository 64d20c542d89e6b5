import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['sheety'],
    words: ['token', 'bearer', 'key', 'secret'],
    id: 'sheety-access-token',
    name: 'Sheety access token',
    kind: 'access-token',
    severity: 'medium',
    form: [['base62', 64]],
    references: ['https://sheety.co'],
  }),
  namedSecret({
    vendor: ['sheety.co', 'sheety'],
    words: ['token', 'key', 'secret'],
    id: 'sheety-project-id',
    name: 'Sheety project id',
    kind: 'access-token',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://sheety.co'],
  }),
])
