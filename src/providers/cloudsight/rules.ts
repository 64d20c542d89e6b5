import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['cloudsight'],
    words: ['key', 'secret', 'token'],
    id: 'cloudsight-access-key',
    name: 'CloudSight access key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 22, 25]],
    references: ['https://cloudsight.readme.io'],
  }),
])
