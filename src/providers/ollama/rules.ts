import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['ollama'],
    id: 'ollama-api-key',
    name: 'Ollama API key',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.9,
    form: [['hex', 32], '.', ['base64url', 24]],
    references: ['https://docs.ollama.com/api/authentication'],
  }),
])
