import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['verifier key', 'verifier token', 'verifier api', 'verifier.meetchopra', 'verifier secret'],
    id: 'verifier-api-key',
    name: 'Verifier API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 96]],
    references: ['https://verifier.meetchopra.com'],
  }),
])
