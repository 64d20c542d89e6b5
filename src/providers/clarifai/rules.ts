import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['clarifai'],
    id: 'clarifai-access-token',
    name: 'Clarifai personal access token or API key',
    kind: 'access-token',
    severity: 'medium',
    form: [['base62', 32]],
    references: ['https://docs.clarifai.com'],
  }),
])
