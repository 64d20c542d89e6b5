import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['packet api', 'packet auth', 'packet token', 'equinix', 'metal auth', 'packet secret', 'packet key'],
    words: ['token', 'key', 'secret'],
    id: 'equinix-api-token',
    name: 'Equinix Metal (Packet) API token',
    kind: 'access-token',
    severity: 'critical',
    form: [['base62', 32]],
    references: ['https://deploy.equinix.com'],
  }),
])
