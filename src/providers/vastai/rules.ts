import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['vast ai', 'vast api', 'vast.ai'],
    id: 'vastai-access-key',
    name: 'Vast.ai access key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 64]],
    references: ['https://docs.vast.ai'],
  }),
])
