import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const named = namedSecret({
  vendor: ['clearbit'],
  id: 'clearbit-secret-key',
  name: 'Clearbit secret key',
  kind: 'api-key',
  severity: 'medium',
  form: [['base64url', 35]],
  alsoMatches: () => [`Clearbit.key = 'sk_${fake('clearbit/key', 'hex', 32)}'`],
  alsoRejects: () => [`clearbit_key: pk_${fake('clearbit/public', 'hex', 32)}`],
  references: ['https://clearbit.com/docs#authentication'],
})

export const rules = defineRules([
  {
    ...named,
    // `pk_…` is the publishable key.
    check: (secret, parts, context) =>
      secret.startsWith('pk_') ? { verdict: 'reject' } : named.check!(secret, parts, context),
  },
])
