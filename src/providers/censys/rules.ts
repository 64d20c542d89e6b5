import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'CENSYS_API_TOKEN',
    id: 'censys-access-token',
    name: 'Censys personal access token',
    kind: 'access-token',
    severity: 'medium',
    form: ['censys_', ['base62', 8], '_', ['base62', 20, 40]],
    references: ['https://docs.censys.com'],
  }),
  namedSecret({
    vendor: ['censys'],
    words: ['secret', 'key', 'token'],
    id: 'censys-api-secret',
    name: 'Censys API secret',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 32]],
    references: ['https://docs.censys.com'],
  }),
])
