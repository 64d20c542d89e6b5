import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'JINA_API_KEY',
    id: 'jina-api-key',
    name: 'Jina AI API key',
    kind: 'api-key',
    severity: 'medium',
    form: ['jina_', ['base64url', 60]],
    references: ['https://docs.jina.ai'],
  }),
])
