import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'RENDER_API_KEY',
    id: 'render-api-key',
    name: 'Render API key',
    kind: 'api-key',
    severity: 'critical',
    form: ['rnd_', ['base62', 28, 34]],
    references: ['https://render.com/docs/api'],
  }),
])
