import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['butter cms'],
    id: 'buttercms-access-key',
    name: 'ButterCMS access key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base36', 40]],
    references: ['https://buttercms.com/docs/api/'],
  }),
])
