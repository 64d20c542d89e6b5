import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['pipedrive'],
    id: 'pipedrive-access-key',
    name: 'Pipedrive access key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 40]],
    references: ['https://developers.pipedrive.com'],
  }),
])
