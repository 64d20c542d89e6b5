import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['akamai', 'akab', 'edgegrid'],
    words: ['client secret'],
    id: 'akamai-client-secret',
    name: 'Akamai client secret',
    kind: 'client-secret',
    severity: 'critical',
    form: [['base64', 43], '='],
    references: ['https://techdocs.akamai.com/developer/docs/edgegrid'],
  }),
])
