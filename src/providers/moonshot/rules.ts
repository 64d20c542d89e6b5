import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['moonshot', 'kimi api', 'kimi key', 'kimi_'],
    id: 'moonshot-api-key',
    name: 'Moonshot AI (Kimi) API key',
    kind: 'api-key',
    severity: 'high',
    form: ['sk-', ['base62', 48]],
    references: ['https://platform.moonshot.ai/docs'],
  }),
])
