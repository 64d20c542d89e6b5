import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['todoist'],
    id: 'todoist-access-key',
    name: 'Todoist access key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base36', 40]],
    references: ['https://developer.todoist.com'],
  }),
])
