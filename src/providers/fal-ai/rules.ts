import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['fal key', 'fal.ai', 'fal ai', 'fal api', 'falai', 'fal client', 'fal_'],
    id: 'fal-ai-api-key',
    name: 'fal API key',
    kind: 'api-key',
    severity: 'high',
    form: [['uuid'], ':', ['hex', 32]],
    references: ['https://docs.fal.ai'],
  }),
])
