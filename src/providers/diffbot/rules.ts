import { fakeOf } from '#core/form.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['diffbot'],
    id: 'diffbot-token',
    name: 'Diffbot API token',
    kind: 'api-key',
    severity: 'medium',
    form: [['base36', 32]],
    alsoMatches: () => [
      `https://api.diffbot.com/v3/article?token=${fakeOf([['base36', 32]], 'diffbot-token/d')}&url=https%3A%2F%2Facme-corp.io`,
    ],
    references: ['https://docs.diffbot.com'],
  }),
])
