import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['z.ai', 'z ai', 'zai token', 'zai api', 'zai key', 'zhipu', 'bigmodel', 'zai secret'],
    id: 'zai-api-key',
    name: 'Z.ai API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32], '.', ['base62', 16]],
    references: ['https://docs.z.ai'],
  }),
])
