import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['screenshotapi'],
    id: 'screenshot-api-api-key',
    name: 'Screenshot API API key',
    kind: 'api-key',
    severity: 'low',
    form: [['BASE36', 7], '-', ['BASE36', 7], '-', ['BASE36', 7], '-', ['BASE36', 7]],
    references: ['https://www.screenshotapi.net'],
  }),
])
