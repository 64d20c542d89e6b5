import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['mindmeister'],
    id: 'mind-meister-access-token',
    name: 'MindMeister access token',
    kind: 'access-token',
    severity: 'medium',
    form: [['base62', 43]],
    references: ['https://developers.mindmeister.com'],
  }),
])
