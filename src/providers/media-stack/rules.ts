import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['mediastack'],
    id: 'media-stack-access-key',
    name: 'mediastack access key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://mediastack.com'],
  }),
])
