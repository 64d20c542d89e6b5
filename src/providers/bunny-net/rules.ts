import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['bunny', 'bunnycdn'],
    id: 'bunny-net-account-api-key',
    name: 'bunny.net account API key',
    kind: 'api-key',
    severity: 'critical',
    form: [['uuid'], ['uuid']],
    references: ['https://docs.bunny.net'],
  }),
  namedSecret({
    vendor: ['bunny', 'bunnycdn'],
    words: ['key', 'token', 'password', 'secret'],
    id: 'bunny-net-api-key',
    name: 'bunny.net API key',
    kind: 'api-key',
    severity: 'high',
    form: [['uuid']],
    references: ['https://docs.bunny.net'],
  }),
  namedSecret({
    vendor: ['bunny', 'bunnycdn'],
    id: 'bunny-net-storage-zone-password',
    name: 'bunny.net storage zone password',
    kind: 'password',
    severity: 'high',
    form: [['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12], '-', ['hex', 4], '-', ['hex', 4]],
    references: ['https://docs.bunny.net'],
  }),
])
