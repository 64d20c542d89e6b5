import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'FIREWORKS_API_KEY',
    id: 'fireworks-api-key',
    name: 'Fireworks AI API key',
    kind: 'api-key',
    severity: 'high',
    form: ['fw_', ['base62', 22, 24]],
    confidence: 0.85,
    minEntropyBits: 3.5,
    // Names of firmware start alike.
    check: (secret) => ({
      verdict: /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret.slice(3)) ? 'neutral' : 'reject',
    }),
    alsoRejects: () => [`fw_${fake('fireworks/lower', 'lower', 22)}`],
    references: ['https://docs.fireworks.ai/api-reference/introduction'],
    overlaps: ['web-auth-bearer-header'],
  }),
  namedSecret({
    vendor: ['fireworks'],
    words: ['key', 'token', 'secret'],
    id: 'fireworks-legacy-api-key',
    name: 'Fireworks AI API key (older form)',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 48]],
    confidence: 0.6,
    references: ['https://docs.fireworks.ai/api-reference/introduction'],
  }),
])
