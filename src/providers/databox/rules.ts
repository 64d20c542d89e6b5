import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['databox'],
    words: ['token', 'key', 'secret'],
    id: 'databox-push-token',
    name: 'Databox push token',
    kind: 'access-token',
    severity: 'medium',
    form: [['base36', 21]],
    references: ['https://databox.com'],
  }),
])
