import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['aeroworkflow', 'aero workflow'],
    words: ['key', 'token', 'secret'],
    id: 'aero-workflow-api-key',
    name: 'Aero Workflow API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 16, 20]],
    references: ['https://www.aeroworkflow.com'],
  }),
])
