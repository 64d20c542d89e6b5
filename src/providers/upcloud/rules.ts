import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'UPCLOUD_TOKEN',
    id: 'upcloud-api-token',
    name: 'UpCloud API token',
    kind: 'access-token',
    severity: 'critical',
    form: ['ucat_', ['BASE36', 26]],
    references: ['https://developers.upcloud.com'],
  }),
])
