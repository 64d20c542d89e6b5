import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['splunk'],
    words: ['token', 'hec', 'authorization'],
    id: 'splunk-hec-token',
    name: 'Splunk HTTP event collector token',
    kind: 'access-token',
    severity: 'medium',
    form: [['uuid']],
    references: ['https://docs.splunk.com'],
  }),
  namedSecret({
    vendor: ['sf token', 'signalfx'],
    words: ['token', 'key'],
    id: 'splunk-observability-token',
    name: 'Splunk Observability Cloud token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 22]],
    references: ['https://docs.splunk.com'],
  }),
])
