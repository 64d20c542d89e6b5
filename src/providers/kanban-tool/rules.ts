import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['kanbantool', 'kanban tool'],
    words: ['key', 'token', 'secret'],
    id: 'kanban-tool-api-token',
    name: 'Kanban Tool API token',
    kind: 'access-token',
    severity: 'medium',
    form: [['BASE36', 12]],
    references: ['https://kanbantool.com'],
  }),
])
