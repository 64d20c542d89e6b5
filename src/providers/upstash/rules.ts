import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['upstash'],
    words: ['token'],
    id: 'upstash-redis-token',
    name: 'Upstash Redis REST token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 33, 100]],
    references: ['https://upstash.com/docs'],
  }),
  namedSecret({
    vendor: ['upstash'],
    words: ['key', 'secret'],
    id: 'upstash-management-key',
    name: 'Upstash management API key',
    kind: 'api-key',
    severity: 'critical',
    form: [['uuid']],
    references: ['https://upstash.com/docs'],
  }),
])
