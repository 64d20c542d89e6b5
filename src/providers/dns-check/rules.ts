import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['dnscheck'],
    id: 'dns-check-api-key',
    name: 'DNS Check API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 32]],
    references: ['https://www.dnscheck.co'],
  }),
  namedSecret({
    vendor: ['dnscheck'],
    words: ['key', 'token', 'secret'],
    id: 'dns-check-group-id',
    name: 'DNS Check group id',
    kind: 'access-token',
    severity: 'low',
    form: [['uuid']],
    references: ['https://www.dnscheck.co'],
  }),
])
