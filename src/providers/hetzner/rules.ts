import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['hetzner', 'hcloud'],
    words: ['token', 'key', 'secret'],
    id: 'hetzner-api-token',
    name: 'Hetzner API token',
    kind: 'access-token',
    severity: 'critical',
    form: [['base62', 64]],
    references: ['https://docs.hetzner.cloud'],
  }),
  namedSecret({
    vendor: ['hetzner dns', 'hetzner_dns'],
    words: ['token', 'key', 'secret'],
    id: 'hetzner-dns-api-token',
    name: 'Hetzner DNS API token',
    kind: 'access-token',
    severity: 'critical',
    form: [['base62', 32]],
    references: ['https://docs.hetzner.cloud'],
  }),
])
