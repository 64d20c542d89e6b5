import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['vapi private', 'vapi api', 'vapi key', 'vapi token', 'vapi_', 'api.vapi.ai', 'vapiai'],
    id: 'vapi-private-key',
    name: 'Vapi private API key',
    kind: 'api-key',
    severity: 'high',
    form: [['uuid']],
    references: ['https://docs.vapi.ai'],
  }),
])
