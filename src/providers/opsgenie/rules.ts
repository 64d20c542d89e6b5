import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['opsgenie', 'ops genie'],
    words: ['key', 'token', 'secret'],
    id: 'opsgenie-api-key',
    name: 'Opsgenie API key',
    kind: 'api-key',
    severity: 'high',
    form: [['uuid']],
    references: ['https://docs.opsgenie.com/docs/authentication'],
  }),
  namedSecret({
    vendor: ['geniekey'],
    id: 'opsgenie-header',
    name: 'Opsgenie API key in a header',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.9,
    form: [['uuid']],
    references: ['https://docs.opsgenie.com/docs/authentication'],
  }),
])
