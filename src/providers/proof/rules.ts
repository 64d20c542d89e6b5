import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const key = (prefix: string): string => `${prefix}${fake(`proof/${prefix}`, 'base62', 32)}`

export const rules = defineRules([
  {
    id: 'proof-api-key',
    name: 'Proof API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.9,
    keywords: ['prf_'],
    startsWithKeyword: true,
    pattern: /(?<secret>prf_(?:cli_)?(?:test_)?[A-Za-z0-9]{24,48})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    check: (secret) => ({ verdict: /\d/.test(secret) && /[A-Z]/.test(secret) ? 'neutral' : 'reject' }),
    matches: () => [`PROOF_API_KEY=${key('prf_')}`, `apiKey: '${key('prf_cli_test_')}'`, `"key": "${key('prf_test_')}"`],
    rejects: () => ['PROOF_API_KEY=prf_test_xyz', `x${key('prf_')}`, 'prf_counter_of_the_hardware_units'],
    references: ['https://dev.proof.com/docs/authentication'],
  },
])
