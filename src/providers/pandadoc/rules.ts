import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['panda doc'],
    id: 'pandadoc-access-key',
    name: 'PandaDoc access key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 40]],
    references: ['https://developers.pandadoc.com'],
  }),
])
