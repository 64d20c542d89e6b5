import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['kanbanize', 'businessmap', 'kanban api', 'kanban key', 'kanban token', 'kanban secret'],
    words: ['key', 'token', 'api', 'secret'],
    id: 'kanban-api-key',
    name: 'Kanbanize (Businessmap) API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 12]],
    references: ['https://businessmap.io'],
  }),
])
