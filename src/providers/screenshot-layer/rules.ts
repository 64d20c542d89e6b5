import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['screenshotlayer'],
    id: 'screenshot-layer-access-key',
    name: 'screenshotlayer access key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://screenshotlayer.com'],
  }),
])
